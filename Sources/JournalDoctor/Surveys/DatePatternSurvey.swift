import JournalModel
import JournalReading
import JournalText

/// How dates are written in names, at the head of headings and in the key `date`.
struct DatePatternSurvey: Survey {
    private struct Sightings {
        var names = Evidence()
        var others = Evidence()
        var dayFirst = 0
        var monthFirst = 0
        var impossible = 0
        var hasZeros = true
        var all: Evidence { names.joined(others) }
    }

    private let context: SurveyContext
    private let pattern: DatePattern?
    private var styles: [DateStyle: Sightings] = [:]
    private var known = Tally()
    private var undated = Tally()
    private var foreignMonths: [String: Evidence] = [:]

    init(_ context: SurveyContext) {
        self.context = context
        pattern = context.settings.datePattern.flatMap { DatePattern($0) }
    }

    mutating func look(at note: NoteDigest) {
        lookAtName(note)
        for heading in note.headings where heading.written.utf8.contains(where: \.isDigit) {
            lookAtText(heading.written, "headings", note.place(heading.range))
        }
        for key in note.keys where key.name == "date" {
            if let value = key.value { lookAtText(value, "date:", note.place(key.range)) }
        }
    }

    private mutating func lookAtName(_ note: NoteDigest) {
        let place = note.place(0..<0)
        let stem = Array(note.path.stem)
        switch FileDate.find(in: note.path, pattern: pattern) {
        case .date(_, true): known.add(DateForm.name(of: note.path, pattern: context.settings.datePattern), at: place)
        case .date(_, false):
            guard stem.first?.isDigit == true else { return }
            if !add(stem, place, isName: true) { known.add("a date and more words in names", at: place) }
        case .none, .impossible, .ambiguous:
            guard !add(stem, place, isName: true) else { return }
            if let form = DateForm.undated(stem) {
                undated.add(form, at: place)
            } else if let language = DateForm.foreignMonth(stem) {
                foreignMonths[language, default: Evidence()].add(place)
            }
        }
    }

    private mutating func lookAtText(_ text: String, _ kind: String, _ place: SourceRange) {
        var bytes = Array(text.utf8)
        if bytes.starts(with: "[[".utf8) { bytes.removeFirst(2) }
        let iso = DateForm.iso?.match(bytes)
        if let match = iso ?? pattern?.match(bytes) {
            let written = iso == nil ? context.settings.datePattern ?? "" : "YYYY-MM-DD"
            if match.date != nil { known.add("\(written) in \(kind)", at: place) }
            return
        }
        if !add(bytes, place, isName: false), let language = DateForm.foreignMonth(bytes) {
            foreignMonths[language, default: Evidence()].add(place)
        }
    }

    /// Whether a text begins with a date in a style that could be set.
    private mutating func add(_ text: [UInt8], _ place: SourceRange, isName: Bool) -> Bool {
        for matcher in DateStyle.Matcher.all {
            guard let match = matcher.match(text), match.end == text.count || !text[match.end].isWordLike else {
                continue
            }
            // What names hold already, and a style that says no more than it.
            if isName, matcher.style.pattern == "YYYYMMDD" { continue }
            if matcher.style.pattern == "YYYY-M-D", match.hasZeros { continue }
            var seen = styles[matcher.style, default: Sightings()]
            guard match.isDayFirst || match.isMonthFirst else {
                seen.impossible += 1
                styles[matcher.style] = seen
                return true
            }
            if isName { seen.names.add(place) } else { seen.others.add(place) }
            if match.isDayFirst, !match.isMonthFirst { seen.dayFirst += 1 }
            if match.isMonthFirst, !match.isDayFirst { seen.monthFirst += 1 }
            if !match.hasZeros { seen.hasZeros = false }
            styles[matcher.style] = seen
            return true
        }
        return false
    }

    // MARK: Result

    func result() -> SurveyResult {
        var result = SurveyResult()
        for entry in known.sorted {
            let isPart = entry.name.hasPrefix("a date and")
            result.findings.append(
                Finding(
                    kind: .dates, name: entry.name, evidence: entry.evidence,
                    readAs: isPart ? "its date; the note is not taken for the day's" : "the day"))
        }
        let ranked = styles.filter { $0.value.all.count > 0 }.sorted {
            ($1.value.all.count, $0.key.pattern) < ($0.value.all.count, $1.key.pattern)
        }
        for (style, seen) in ranked {
            result.findings.append(
                Finding(kind: .dates, name: DatePatternSurvey.name(style, seen), evidence: seen.all, readAs: ""))
        }
        let unsettled = result.findings.count - ranked.count
        if let (style, seen) = ranked.first, !context.isSet("date-pattern") {
            settle(style, seen, &result)
            if result.proposals.contains(where: { !$0.isOffered }) { result.findings[unsettled].proposedAs = "the day" }
            for (style, seen) in ranked.dropFirst() { result.unplaced.append(DatePatternSurvey.second(style, seen)) }
        } else {
            for (style, seen) in ranked { result.unplaced.append(DatePatternSurvey.second(style, seen)) }
        }
        addUndated(&result)
        return result
    }

    private static func name(_ style: DateStyle, _ seen: Sightings) -> String {
        let first = DateStyle.spelled(style.pattern, hasZeros: seen.hasZeros)
        guard let second = style.monthFirst.map({ DateStyle.spelled($0, hasZeros: seen.hasZeros) }) else {
            return first
        }
        if seen.dayFirst > 0, seen.monthFirst == 0 { return first }
        if seen.monthFirst > 0, seen.dayFirst == 0 { return second }
        return "\(first) or \(second)"
    }

    private func settle(_ style: DateStyle, _ seen: Sightings, _ result: inout SurveyResult) {
        let first = DateStyle.spelled(style.pattern, hasZeros: seen.hasZeros)
        let times = seen.all.count.of("date")
        guard let second = style.monthFirst.map({ DateStyle.spelled($0, hasZeros: seen.hasZeros) }) else {
            result.proposals.append(
                Proposal(
                    "date-pattern", SettingsText.quoted(first), why: "\(times) written so", evidence: seen.all))
            return
        }
        switch (seen.dayFirst, seen.monthFirst) {
        case (1..., 0), (0, 1...):
            let isDayFirst = seen.dayFirst > 0
            let proof = isDayFirst ? seen.dayFirst : seen.monthFirst
            result.proposals.append(
                Proposal(
                    "date-pattern", SettingsText.quoted(isDayFirst ? first : second),
                    why: "\(times) written so; \(proof == 1 ? "one has" : "\(proof) have") a day above 12, so the "
                        + (isDayFirst ? "day" : "month") + " comes first",
                    evidence: seen.all))
        default:
            let isUndecided = seen.dayFirst == 0
            for (pattern, order) in [(first, "day"), (second, "month")] {
                result.proposals.append(
                    Proposal(
                        "date-pattern", SettingsText.quoted(pattern), why: "if the \(order) comes first",
                        isOffered: true))
            }
            result.questions.append(
                Question(
                    id: "day-or-month-first",
                    words: "\(times) could be \(first) or \(second). "
                        + (isUndecided
                            ? "None has a day above 12, which would tell. "
                            : "\(seen.dayFirst) can only have the day first, \(seen.monthFirst) only the month. ")
                        + "Which comes first, the day or the month?",
                    evidence: seen.all))
        }
    }

    private static func second(_ style: DateStyle, _ seen: Sightings) -> Unplaced {
        Unplaced(
            id: "second-date-pattern",
            words: "\(seen.all.count.of("date")) written as \(name(style, seen)): one pattern beside 2026-03-05 can be "
                + "set. Write `date:` in these notes, or rename them.",
            evidence: seen.all)
    }

    private func addUndated(_ result: inout SurveyResult) {
        for entry in undated.sorted {
            result.unplaced.append(
                Unplaced(
                    id: "name-without-day",
                    words: "\(entry.evidence.files.of("note")) named \(entry.name): such a name tells no single day. "
                        + "What stands there counts where it carries a date of its own.",
                    evidence: entry.evidence))
        }
        for (language, evidence) in foreignMonths.sorted(by: { $0.key < $1.key }) {
            result.unplaced.append(
                Unplaced(
                    id: "month-in-words",
                    words: "\(evidence.count.of("date")) with the month in \(language): months in words are read in "
                        + "English only. Write `date:` in these notes, or rename them to 2026-03-05.",
                    evidence: evidence))
        }
    }
}
