/// The real `git`, for repositories that a test makes.
package struct Git: Sendable {
    /// The folder that it works in.
    package let folder: String

    package static let program = "/usr/bin/git"

    /// A new repository in a folder.
    package init(in folder: String) throws {
        self.folder = folder
        try run("init", "--quiet", "--initial-branch=main")
    }

    /// A repository that is there already.
    package init(at folder: String) {
        self.folder = folder
    }

    /// Commits all there is, by the same author at noon of a day.
    ///
    /// - Parameters:
    ///   - day: `2026-02-11`, or with a time and a zone `2026-02-11T23:30:00+1400`.
    ///   - committed: when it was committed, if not then.
    @discardableResult
    package func commit(_ day: String, committed: String? = nil) throws -> String {
        try run("add", "--all")
        let date = day.contains("T") ? day : day + "T12:00:00+0000"
        try run(
            ["commit", "--quiet", "--allow-empty", "--message=change"],
            ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": committed.map { $0 + "T12:00:00+0000" } ?? date])
        return String(try run("rev-parse", "HEAD").prefix(7))
    }

    @discardableResult
    package func run(_ arguments: String...) throws -> String { try run(arguments, [:]) }

    @discardableResult
    private func run(_ arguments: [String], _ more: [String: String]) throws -> String {
        let environment = [
            "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C", "GIT_AUTHOR_NAME": "Robin",
            "GIT_AUTHOR_EMAIL": "robin@example.org", "GIT_COMMITTER_NAME": "Robin",
            "GIT_COMMITTER_EMAIL": "robin@example.org",
        ]
        let result = try Executable.run(
            arguments, environment: environment.merging(more) { $1 }, in: folder, program: Git.program)
        guard result.status == 0 else { throw GitError(description: "git \(arguments): \(result.error)") }
        return result.text
    }

    private struct GitError: Error, CustomStringConvertible {
        let description: String
    }
}
