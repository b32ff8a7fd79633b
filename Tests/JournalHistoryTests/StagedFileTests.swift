import Glibc
import JournalTesting
import Testing

/// What is staged is told as git's index holds it, whatever lies in the folder. Every file's text is a mood outside its
/// scale, so that the message says which text was read.
struct StagedFileTests {
    let journal: KeptJournal

    init() throws { journal = try KeptJournal() }

    private static func text(_ rating: Int) -> String {
        "---\ntype: day\ndate: 2026-03-05\n---\nMood: \(rating)/10\n"
    }

    private func write(_ rating: Int, to path: String) throws { try journal.write(Self.text(rating), to: path) }

    /// `a.md 12`: the files that are staged as changed, and the moods in them.
    private func told(_ root: String? = nil) throws -> [String] {
        let root = root ?? journal.root
        let result = try KeptJournal.run(["check", "--staged"], root: root)
        guard result.status == 0 else { return ["\(result.status): \(result.text)\(result.error)"] }
        return result.text.split(separator: "\n").filter { $0.contains("[mood-out-of-range]") }.map { line in
            let file = line.dropFirst(root.count + 1).split(separator: ":5:").first ?? ""
            let rating = line.split(separator: "mood ").last?.prefix { $0.isNumber } ?? ""
            return "\(file) \(rating)"
        }
    }

    @Test func `the index counts, not the folder`() throws {
        try write(11, to: "a.md")
        try write(19, to: "old.md")
        try journal.git.commit("2026-03-01")
        try write(12, to: "a.md")
        try write(13, to: "b.md")
        try journal.git.run("add", "a.md", "b.md")
        try write(14, to: "a.md")
        try write(15, to: "c.md")
        #expect(try told() == ["a.md 12", "b.md 13"])
    }

    @Test func `in a repository without a commit all is changed`() throws {
        #expect(try told() == [])
        try write(11, to: "a.md")
        try write(12, to: "b.md")
        try journal.git.run("add", "a.md")
        #expect(try told() == ["a.md 11"])
    }

    @Test func `what is taken away is not there, and what has a new name is changed`() throws {
        for (rating, name) in [(11, "a"), (12, "b"), (13, "c")] { try write(rating, to: name + ".md") }
        try journal.git.commit("2026-03-01")
        try journal.git.run("rm", "--quiet", "a.md")
        try journal.git.run("mv", "b.md", "d.md")
        #expect(try told() == ["d.md 12"])
    }

    @Test func `links, other repositories and what is no note are left out`() throws {
        try write(11, to: "a.md")
        try write(12, to: "a.txt")
        #expect(symlink("a.md", journal.files.path("link.md")) == 0)
        let other = try KeptJournal()
        try other.write("x\n", to: "x.md")
        try other.git.commit("2026-03-01")
        try journal.git.run("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.root, "other.md")
        try journal.git.run("add", "--all")
        #expect(try told() == ["a.md 11"])
    }

    @Test(arguments: ["journal", "notes/my journal", "-notes", "é \"x\""])
    func `a journal may be a folder of a larger repository`(folder: String) throws {
        let journal = try KeptJournal(folder: folder)
        try journal.files.write(Self.text(11), to: "a.md")
        try journal.write(Self.text(12), to: "a.md")
        try journal.git.commit("2026-03-01")
        try journal.files.write(Self.text(13), to: "a.md")
        try journal.write(Self.text(14), to: "days/b.md")
        try journal.git.run("add", "--all")
        #expect(try told(journal.root) == ["days/b.md 14"])
    }

    @Test(arguments: [
        ("-a.md", "-a.md"), ("a\nb.md", "a b.md"), ("\"q' $(x) `y`.md", "\"q' $(x) `y`.md"), ("*.md", "*.md"),
        (":(top)x.md", ":(top)x.md"), ("é ü.md", "é ü.md"), ("a -> b.md", "a -> b.md"), (" .md", " .md"),
    ])
    func `a file may have any name`(name: String, shown: String) throws {
        try write(11, to: "other.md")
        try journal.git.commit("2026-03-01")
        try write(12, to: name)
        try journal.git.run("add", "--all")
        #expect(try told() == [shown + " 12"])
    }

    @Test func `a file's name need not be UTF-8`() throws {
        try write(11, to: "x.md")
        let path = Array((journal.root + "/").utf8) + [0xFF] + Array(".md".utf8)
        #expect(rename(journal.files.path("x.md"), path.map { CChar(bitPattern: $0) } + [0]) == 0)
        try journal.git.run("add", "--all")
        #expect(try told() == ["\u{FFFD}.md 11"])
    }

    @Test func `of what a merge has not settled our side is read`() throws {
        try write(11, to: "a.md")
        try journal.git.commit("2026-03-01")
        try journal.git.run("checkout", "--quiet", "-b", "laptop")
        try write(12, to: "a.md")
        try write(13, to: "b.md")
        try journal.git.commit("2026-03-02")
        try journal.git.run("checkout", "--quiet", "main")
        try write(14, to: "a.md")
        try journal.git.commit("2026-03-03")
        #expect(throws: (any Error).self) { try journal.git.run("merge", "--quiet", "laptop") }
        let result = try KeptJournal.run(["check", "--staged"], root: journal.root)
        #expect(result.status == 1)
        #expect(result.text.contains("mood 14/10") && !result.text.contains("mood 12/10"))
        #expect(result.text.contains("b.md:5:7: error: mood 13/10"))
        #expect(result.text.contains("a.md:1:1: error: a merge of this file is not settled yet [merge-conflict]"))
    }

    @Test func `a second working folder has an index of its own`() throws {
        try write(11, to: "a.md")
        try journal.git.commit("2026-03-01")
        let other = try TemporaryJournal()
        try journal.git.run("worktree", "add", "--quiet", other.path("w"), "-b", "other")
        try other.write(Self.text(12), to: "w/a.md")
        try Git(at: other.path("w")).run("add", "a.md")
        #expect(try told(other.path("w")) == ["a.md 12"])
        #expect(try told() == [])
    }

    @Test func `a copy that lacks its files says so and fetches nothing`() throws {
        try write(11, to: "a.md")
        try journal.git.commit("2026-03-01")
        try journal.git.run("config", "uploadpack.allowFilter", "true")
        let copy = try TemporaryJournal()
        try journal.git.run(
            "clone", "--quiet", "--no-checkout", "--filter=blob:none", "--no-local", "file://" + journal.root,
            copy.path("c"))
        try copy.write(script: "touch '\(copy.root)/ran'", to: "serve")
        try Git(at: copy.path("c")).run("config", "remote.origin.uploadpack", copy.path("serve"))
        try Git(at: copy.path("c")).run("read-tree", "HEAD")
        let result = try KeptJournal.run(["check", "--staged"], root: copy.path("c"))
        #expect(result.status == 66)
        #expect(
            result.error
                == "journal: what is staged cannot be looked at: this copy of the repository lacks some of its files\n")
        #expect(copy.read("ran") == nil)
    }
}
