import JournalTesting
import Testing

/// Remotes are told by their names, and pages under version control are found.
struct RemoteTests {
    let journal: KeptJournal

    init() throws { journal = try KeptJournal() }

    private func check(_ root: String? = nil) throws -> Executable.Result {
        try KeptJournal.run(["check"], root: root ?? journal.root)
    }

    @Test func `remotes are told by name, never by address`() throws {
        #expect(try check().text.isEmpty)
        try journal.git.run("remote", "add", "origin", "https://robin:secret-token@example.org/notes.git")
        try journal.git.run("remote", "add", "usb", "/media/secret/notes.git")
        try journal.git.run("config", "remote.push-only.pushurl", "ssh://secret.example.org/notes.git")
        // An address where a name is meant.
        try journal.git.run("config", "remote.https://robin:secret-token@example.org/x.url", "x")
        // Settings for a remote that is not there.
        try journal.git.run("config", "remote.gone.prune", "true")
        let result = try check()
        #expect(result.text.contains("with 4 remotes (origin, push-only, usb): whoever can read it there"))
        #expect(!(result.text + result.error).contains("secret"))
    }

    @Test func `a folder of a repository has the repository's, and a folder of none has none`() throws {
        let inner = try KeptJournal(folder: "notes/journal")
        try inner.write("x\n", to: "a.md")
        try inner.git.run("remote", "add", "origin", "x")
        #expect(try check(inner.root).text.contains("with a remote (origin): whoever"))
        let alone = try TemporaryJournal(["a.md": "x\n"])
        let result = try check(alone.root)
        #expect(result.text.isEmpty && result.error.hasPrefix("Nothing to mend in 1 file."))
    }

    @Test func `pages under version control are found wherever they lie, and other files are not`() throws {
        let page = "---\ntype: report\n---\ntold Anna about the letter\n"
        try journal.write("- told Anna about the letter #private\n", to: "2026-03-05.md")
        try journal.write(page, to: "reports/a.md")
        try journal.write(page.replacing("\n", with: "\r\n"), to: "b.markdown")
        try journal.write("---\ntype: report\nprivate: yes\n---\ntold Anna about the letter\n", to: "private.md")
        try journal.write(page, to: "page.txt")
        try journal.write("ignore: [\"reports/**\"]\n", to: "journal.yaml")
        try journal.git.commit("2026-03-01")
        try journal.write(page, to: "untracked.md")
        try journal.write(page + "and told Anna about the letter\n", to: "reports/a.md")
        func places(_ result: Executable.Result) -> [String] {
            result.text.split(separator: "\n").filter { $0.contains("[report-quotes-private]") }.map {
                String($0.dropFirst(journal.root.count + 1).split(separator: ": ").first ?? "")
            }
        }
        #expect(places(try check()) == ["b.markdown:4:1", "reports/a.md:4:1", "reports/a.md:5:5"])
        let staged = try KeptJournal.run(["check", "--staged"], root: journal.root)
        #expect(places(staged) == ["b.markdown:4:1", "reports/a.md:4:1"])
        #expect(staged.status == 1)
    }
}
