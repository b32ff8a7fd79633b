import JournalModel
import JournalReading

/// A journal that is written into: its folder, its settings and the day. None of its notes is read for it.
struct WritableJournal {
    /// The journal's folder, as it was named or found.
    let root: String
    let settings: JournalSettings
    /// There is a `journal.yaml` that cannot be read, so that the settings are the ones of a journal without.
    let isWithoutItsSettings: Bool
    let today: CivilDate
    /// The day and the time by the clock; before `day-ends` the day is yesterday, and the time stays as it is.
    let clock: (day: CivilDate, time: ClockTime)?

    init(_ options: GlobalOptions) throws {
        root = try JournalFolder.find(named: options.journal)
        guard WorkingFolder.isFolder(root) else {
            throw Failure(
                .noInput, WorkingFolder.isThere(root) ? "\(root) is no folder" : "there is no folder \(root)")
        }
        let found = UnreadSettings.bytes(in: root)
        settings = SettingsReader.read(found ?? [], file: 0).0
        isWithoutItsSettings = found == nil
        clock = Clock.now(dayEnds: settings.dayEnds)
        let today = try options.namedToday()
        guard let today = today ?? clock?.day else {
            throw Failure(.inputOutput, "the clock shows no date; name one with --today")
        }
        self.today = today
    }
}
