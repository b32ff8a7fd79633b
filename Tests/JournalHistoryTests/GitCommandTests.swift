import JournalTesting
import Testing

/// git only reads, starts nothing, and cannot keep anyone waiting.
struct GitCommandTests {
    private let journal: KeptJournal

    init() throws {
        journal = try KeptJournal()
        try journal.goal("goal: G", "to: 3")
        try journal.git.commit("2026-01-10")
        try journal.goal("goal: G", "to: 2")
        try journal.git.commit("2026-02-11")
    }

    private static let told = ["11 Feb 2026: target from 3 to 2 (git)"]

    /// A folder with a `git` in it that leaves a mark; the mark is its file `ran`.
    private func fake(_ script: String = "") throws -> TemporaryJournal {
        let bin = try TemporaryJournal()
        try bin.write(script: "echo \"$*\" >> '\(bin.root)/ran'\n\(script)", to: "git")
        return bin
    }

    @Test(arguments: [
        ["report"], ["report", "--since", "start"], ["report", "--format", "json"], ["report", "--preview"],
        ["report", "--history", "--sections", "mood"], ["goals"], ["goals", "--format", "json"], ["list", "goals"],
        ["explain", "goal:speak-up"], ["help"],
    ])
    func `git is not run unless it is asked for`(arguments: [String]) throws {
        let bin = try fake("exit 1")
        let path = ["PATH": bin.root + ":/usr/bin:/bin"]
        _ =
            arguments == ["help"]
            ? try Executable.run(arguments, environment: path) : try journal.run(arguments, environment: path)
        #expect(bin.read("ran") == nil)
    }

    @Test func `check asks git for the names of remotes unless they are meant, and for pages if something is private`()
        throws
    {
        let bin = try fake("exec \(Git.program) \"$@\"")
        let path = ["PATH": bin.root + ":/usr/bin:/bin"]
        func runs() throws -> Int {
            let before = bin.read("ran")?.split(separator: "\n").count ?? 0
            #expect(try journal.run(["check"], environment: path).status == 0)
            return (bin.read("ran")?.split(separator: "\n").count ?? 0) - before
        }
        #expect(try runs() == 1)
        try journal.write("remote: ok\n", to: "journal.yaml")
        #expect(try runs() == 0)
        try journal.write("Words. #private\n", to: "2026-03-05.md")
        #expect(try runs() == 1)
        let alone = try TemporaryJournal(["2026-03-05.md": "Words. #private\n"])
        _ = try KeptJournal.run(["check"], root: alone.root, environment: path)
        #expect(bin.read("ran")?.split(separator: "\n").count == 2)
    }

    @Test(arguments: [["goals", "speak-up"], ["report", "--history"]])
    func `git is run where it is asked for`(arguments: [String]) throws {
        let bin = try fake("exec \(Git.program) \"$@\"")
        let result = try journal.run(
            arguments + ["--format", "json"], environment: ["PATH": bin.root + ":/usr/bin:/bin"])
        #expect(result.status == 0)
        // Four times, however many commits there are.
        #expect(bin.read("ran")?.split(separator: "\n").count == 4)
    }

    @Test func `nothing that a repository names is run`() throws {
        let mark = "touch '\(journal.root)/ran'"
        try journal.files.write(script: mark, to: "evil")
        let evil = journal.files.path("evil")
        for name in ["post-index-change", "reference-transaction", "pre-commit", "post-checkout"] {
            try journal.files.write(script: mark, to: "hooks/" + name)
        }
        for (key, value) in [
            ("core.fsmonitor", evil), ("core.hooksPath", journal.files.path("hooks")), ("diff.external", evil),
            ("core.pager", evil), ("pager.log", evil), ("pager.cat-file", evil), ("alias.log", "!" + evil),
            ("alias.cat-file", "!" + evil), ("alias.rev-parse", "!" + evil), ("log.showSignature", "true"),
            ("gpg.program", evil), ("gpg.ssh.program", evil), ("core.sshCommand", evil), ("core.editor", evil),
            ("core.askPass", evil), ("credential.helper", "!" + evil), ("core.alternateRefsCommand", evil),
            ("diff.x.textconv", evil), ("diff.x.command", evil), ("filter.x.smudge", evil), ("filter.x.clean", evil),
            ("filter.x.process", evil), ("interactive.diffFilter", evil), ("uploadpack.packObjectsHook", evil),
        ] {
            try journal.git.run("config", key, value)
        }
        try journal.files.write("*.md diff=x filter=x\n", to: ".git/info/attributes")
        #expect(journal.files.read("ran") == nil)
        #expect(try journal.history() == Self.told)
        #expect(try journal.run(["report", "--history"]).status == 0)
        #expect(journal.files.read("ran") == nil)
    }

    /// `log.showSignature` runs `gpg.program` for a commit that looks signed.
    @Test func `signatures are not looked at`() throws {
        let signer = try TemporaryJournal()
        try signer.write(
            script: """
                cat > /dev/null
                echo '[GNUPG:] SIG_CREATED ' >&2
                printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nx\\n-----END PGP SIGNATURE-----\\n'
                """, to: "sign")
        try signer.write(script: "touch '\(signer.root)/ran'", to: "verify")
        try journal.git.run("config", "gpg.program", signer.path("sign"))
        try journal.git.run("commit", "--quiet", "--amend", "--no-edit", "-S")
        #expect(try journal.git.run("cat-file", "commit", "HEAD").contains("gpgsig"))
        try journal.git.run("config", "gpg.program", signer.path("verify"))
        try journal.git.run("config", "log.showSignature", "true")
        #expect(try journal.history() == Self.told)
        #expect(signer.read("ran") == nil)
    }

    @Test func `settings that change what git prints change nothing`() throws {
        for (key, value) in [
            ("color.ui", "always"), ("color.diff", "always"), ("log.showRoot", "false"), ("log.date", "relative"),
            ("format.pretty", "oneline"), ("log.decorate", "full"), ("log.diffMerges", "on"), ("log.follow", "true"),
            ("diff.renames", "false"), ("diff.relative", "true"), ("diff.orderFile", "/none"), ("log.mailmap", "true"),
            ("diff.noprefix", "true"), ("core.quotePath", "true"), ("diff.renameLimit", "1"), ("core.abbrev", "40"),
            ("notes.displayRef", "*"), ("i18n.logOutputEncoding", "UTF-16"),
        ] {
            try journal.git.run("config", key, value)
            #expect(try journal.history() == Self.told, "\(key)")
        }
    }

    @Test func `the person's own variables for git change nothing`() throws {
        let other = try KeptJournal()
        try other.goal("goal: Other", "to: 9")
        try other.git.commit("2026-01-10")
        for (name, value) in [
            ("GIT_DIR", other.files.path(".git")), ("GIT_WORK_TREE", other.root), ("GIT_INDEX_FILE", "/none"),
            ("GIT_PAGER", "false"), ("GIT_EXTERNAL_DIFF", "false"), ("GIT_CONFIG_COUNT", "x"),
            ("GIT_LITERAL_PATHSPECS", "0"), ("GIT_TRACE", "1"), ("LC_ALL", "de_DE.UTF-8"), ("GIT_CONFIG", "/none"),
            ("GIT_OBJECT_DIRECTORY", "/none"), ("GIT_NAMESPACE", "x"), ("GIT_CEILING_DIRECTORIES", "/tmp"),
        ] {
            #expect(try journal.history(environment: [name: value]) == Self.told, "\(name)")
        }
    }

    @Test func `nothing is fetched for a copy that lacks its files`() throws {
        try journal.git.run("config", "uploadpack.allowFilter", "true")
        let copy = try TemporaryJournal()
        try journal.git.run(
            "clone", "--quiet", "--filter=blob:none", "--no-local", "file://" + journal.root, copy.path("c"))
        // What git would start at the other end, were it to ask there.
        try copy.write(script: "touch '\(copy.root)/ran'", to: "serve")
        try Git(at: copy.path("c")).run("config", "remote.origin.uploadpack", copy.path("serve"))
        let result = try KeptJournal.run(["goals", "speak-up", "--format", "markdown"], root: copy.path("c"))
        #expect(result.status == 0)
        #expect(copy.read("ran") == nil)
        let told = KeptJournal.history(in: result.text)
        #expect(!told.contains { $0.contains("target") }, "\(told)")
        // The last version only, as it was after the copy was made.
        let missing = try Git(at: copy.path("c")).run("rev-list", "--objects", "--missing=print", "HEAD")
        #expect(missing.contains("?"))
    }

    @Test(arguments: ["sleep 60", "trap '' TERM; sleep 60", "cat; sleep 60"])
    func `a git that takes too long is given up`(script: String) throws {
        let bin = try fake(script)
        let start = ContinuousClock.now
        #expect(
            try journal.history(environment: ["PATH": bin.root + ":/usr/bin:/bin"])
                == ["Earlier versions are not told: git took too long."])
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `a git that never stops talking is given up`() throws {
        let bin = try fake("while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done")
        #expect(
            try journal.history(environment: ["PATH": bin.root + ":/usr/bin:/bin"])
                == ["Earlier versions are not told: git had more to say than is read."])
    }

    @Test func `what git says is told on one line and cannot steer a terminal`() throws {
        let bin = try fake("printf 'fatal: no \\033[31mway\\nsecond line\\n' >&2; exit 128")
        let result = try journal.run(["goals", "speak-up"], environment: ["PATH": bin.root + ":/usr/bin:/bin"])
        #expect(result.status == 0)
        #expect(result.text.contains("git said: no ␛[31mway.\n"))
        let page = try journal.run(["report", "--history"], environment: ["PATH": bin.root + ":/usr/bin:/bin"])
        #expect(page.error.contains("git said: no ␛[31mway.\n"))
        #expect(!page.text.contains("way"))
    }

    @Test func `whatever else answers as git makes no sense and no harm`() throws {
        let answers = [
            "exit 0", "sleep 8 & exit 0", "echo x", "printf 'abc\\n'", "kill -9 $$", "exec cat /bin/ls",
            "case \"$*\" in *rev-parse*) printf '\\n9f68f89013dbfd3e21ff7fb7b0984eeacfb722e4\\n';; "
                + "*log*) printf ':1 2\\0:::\\0::::: 1 2 3\\0a\\0%040d 2026-99-99\\0:100644 100644 a b R\\0' 1;; "
                + "*) printf 'a 99999999999\\nb 3\\n';; esac",
        ]
        for answer in answers {
            let bin = try fake(answer)
            let result = try journal.run(
                ["goals", "speak-up", "--format", "markdown"], environment: ["PATH": bin.root + ":/usr/bin:/bin"])
            #expect(result.status == 0, "\(answer)")
            #expect(result.text.contains("Earlier versions are not told: "), "\(answer): \(result.text)")
        }
    }
}
