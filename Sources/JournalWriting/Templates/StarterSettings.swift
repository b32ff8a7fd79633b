/// The `journal.yaml` that a journal begins with: every setting, switched off by a `#` and with what holds without it.
package enum StarterSettings {
    /// - Parameter crisis: the lines that the writer gave, as they are to be shown; none leave the setting off.
    package static func text(crisis: [String]) -> String {
        let lines = crisis.map { "  - \(YAMLScalar.quoted($0))\n" }.joined()
        return head
            + (crisis.isEmpty
                ? "#crisis: [\"A friend, and the number\", \"The crisis line where I live\"]\n" : "crisis:\n" + lines)
            + tail
    }

    private static let head = """
        # Settings of this journal. A # before a setting keeps it off, and then what is said of it holds.
        # Where no value is usual, one stands as an example. 'journal help format' says more.

        # Yours: your name, lines that 'journal crisis' shows, and when 'journal log' shows them by itself.
        #name: Alex

        """

    private static let tail = """
        #show-crisis: mood 2 or less

        # How often you meet, and how often goals are looked at again.
        #sessions: every 2 weeks
        #review-goals: every 4 weeks

        # How you rate. Mood: its lowest and highest, which end is best, numbers for words, 6,5 with a comma.
        #mood-scale: 0-10
        #mood-best: high
        #mood-words: {awful: 1, meh: 4, good: 7, "🙂": 7}
        #emotion-scale: 100
        #suds-scale: 0-100
        #decimal: point

        # Days: where a new day's note goes, one more way to write dates, when a late evening is over.
        #day-file: days/YYYY/YYYY-MM-DD.md
        #date-pattern: "DD.MM.YYYY"
        #week-starts: monday
        #day-ends: "00:00"

        # What you follow: how the values of a day become one, times of day, and what is told as its peak only.
        #trackers: {steps-walked: {aggregate: sum}, bedtime: {kind: clock}, urge: {show: peak}}

        # Your own words for headings and fields, and your own questionnaires.
        #headings: {mood: [Stimmung], thought-record: [Gedankenprotokoll]}
        #fields: {situation: [Auslöser]}
        #measures: {my-scale: {items: 5, range: 0-4, higher-is: worse}, spin: on}

        # What is read, what is not, and who may read new files.
        #read: ["**"]
        #ignore: ["archive/**"]
        #new-files: owner

        # What the page quotes, what 'journal check' says, and whether a copy of the repository elsewhere is meant.
        #share: {thought-records: summary}
        #checks: {no-why: off}
        #remote: ok

        """
}
