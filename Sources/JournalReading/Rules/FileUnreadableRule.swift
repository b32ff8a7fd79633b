import Glibc
import JournalText

extension Rule {
    static let fileUnreadable = Rule(
        "file-unreadable", .error, "A file that cannot be read",
        """
        The file or the folder is there and the system does not let it be read, or it is not a text file but something \
        like a pipe. Nothing of it is in a figure, and the page says that it is incomplete. `ls -l` shows who may read it.
        """,
        examples: [
            RuleExample(
                "2026-03-05.md", .file, before: "A named pipe, as `mkfifo 2026-03-05.md` makes one.", after: nil,
                content: .pipe)
        ])
}

extension Diagnostic {
    static func unreadableFile(at place: SourceRange, _ failure: FileReading.Failure) -> Diagnostic {
        let why: String
        let help: String
        switch failure {
        case .notRegular:
            why = "it is not a text file"
            help = "move it out of the journal, or name its folder under `ignore:` in journal.yaml"
        case .system(let code):
            why = String(cString: strerror(code))
            help = "see with `ls -l` who may read it"
        }
        return Rule.fileUnreadable.diagnostic(at: place, "this file cannot be read: \(why)", help: help)
    }

    static func unreadableFolder(at place: SourceRange, errno code: Int32) -> Diagnostic {
        Rule.fileUnreadable.diagnostic(
            at: place, "this folder cannot be read, nor what is in it: \(String(cString: strerror(code)))",
            help: "see with `ls -ld` who may read it")
    }
}
