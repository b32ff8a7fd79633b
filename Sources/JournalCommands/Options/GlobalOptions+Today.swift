import JournalModel

extension GlobalOptions {
    /// The day that was named for today: by the option, else by `$JOURNAL_TODAY`; `nil` where the clock counts.
    func namedToday() throws(Failure) -> CivilDate? {
        if let today { return today }
        guard let text = Environment["JOURNAL_TODAY"] else { return nil }
        guard let date = CivilDate(text) else {
            throw Failure(.usage, "$JOURNAL_TODAY is '\(text)'; expected a date such as 2026-03-05")
        }
        return date
    }
}
