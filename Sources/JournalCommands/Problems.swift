import JournalModel
import JournalText

/// What was noticed while a journal was read, in the order it is told.
struct Problems {
    /// By path and place, then by id; what `checks:` switches off is left out, errors never.
    let all: [Diagnostic]

    init(in journal: Journal) {
        let checks = journal.settings.checks
        all = journal.diagnostics
            .filter { $0.severity == .error || checks[$0.id] != "off" }
            .sorted { ($0.source, $0.id, $0.message) < ($1.source, $1.id, $1.message) }
    }

    func count(_ severity: Diagnostic.Severity) -> Int { all.count { $0.severity == severity } }

    /// Things that were not read as meant: errors and warnings. Hints are about goals, not about reading.
    var misread: Int { count(.error) + count(.warning) }
}
