import JournalModel
import JournalText

/// What `--fix` would change, as a diff that `patch -p1` reads in the journal's folder.
///
/// No line is shown on which something private stands: such a fix is told by its place and what it does.
struct FixDiff {
    let text: String

    init(_ found: [Diagnostic], in journal: Journal) {
        var text = ""
        let places = Places(in: journal)
        let plan = FixPlan(found, in: journal)
        for path in plan.refused {
            text += "# \(path): left as it is, a merge left its markers\n"
        }
        for file in plan.files {
            let diff = UnifiedDiff(file.bytes, edits: file.edits)
            func hides(_ line: Int) -> Bool {
                guard diff.starts.indices.contains(line) else { return false }
                let range = diff.starts[line]..<diff.lines[line].endIndex
                return !journal.showsLines(of: SourceRange(file: file.file, bytes: range))
            }
            for diagnostic in file.mended where !journal.showsLines(of: diagnostic.source) {
                let title = diagnostic.fix?.title ?? ""
                text += "# \(places.lineAndColumn(of: diagnostic.source)): \(title); private, so not shown\n"
            }
            text += diff.text(path: file.path.description, hides: hides)
        }
        self.text = text
    }
}
