import Glibc
import JournalModel
import Subprocess

/// Runs `git` so that it only reads: it asks nobody, connects to nothing, and starts no program that a repository
/// names.
struct GitCommand: Sendable {
    /// A folder.
    private let root: String
    private let end: ContinuousClock.Instant
    /// git's own variables of the environment say which repository and which index are meant.
    private let heedsVariables: Bool

    /// How long all commands together may take.
    static let timeLimit = Duration.seconds(5)
    /// Of what git says on standard error, in bytes.
    private static let messageLimit = 64 * 1024

    /// - Parameter heedsVariables: what git sets for its hooks counts; else a folder's own repository and index do.
    init(root: String, heedsVariables: Bool = false) {
        self.root = root
        self.heedsVariables = heedsVariables
        end = .now + GitCommand.timeLimit
    }

    /// Before the command: what a repository's or a person's settings could make of it is set for this one run.
    private static let settings = [
        "--no-pager", "--literal-pathspecs", "--no-optional-locks", "--no-replace-objects",
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.pager=cat",
        "-c", "core.askPass=", "-c", "core.sshCommand=false", "-c", "core.alternateRefsCommand=false",
        "-c", "credential.helper=", "-c", "protocol.allow=never", "-c", "safe.bareRepository=explicit",
        "-c", "log.showSignature=false", "-c", "log.showRoot=true", "-c", "log.follow=false",
        "-c", "log.mailmap=false", "-c", "i18n.logOutputEncoding=UTF-8", "-c", "color.ui=false", "-c", "gc.auto=0",
        "-c", "maintenance.auto=false",
    ]

    /// The whole environment: of the person's own only where programs and settings are found.
    private var environment: Environment {
        var values: [Environment.Key: String] = [
            "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1",
            "GIT_PAGER": "cat", "GIT_ASKPASS": "", "GIT_ALLOW_PROTOCOL": "",
        ]
        for name in ["PATH", "HOME", "XDG_CONFIG_HOME"] {
            guard let value = getenv(name) else { continue }
            values[Environment.Key(stringLiteral: name)] = String(cString: value)
        }
        if heedsVariables { values.merge(GitCommand.variables) { $1 } }
        // Without one, the standard places are looked at.
        return .custom(values)
    }

    /// Whether the environment names a repository.
    static var hasVariables: Bool { variable("GIT_DIR") != nil }

    /// What git sets for a hook: the index of the commit that is being made, which for `commit --only` is not the
    /// repository's own; and in a second working folder, or with `--git-dir`, the repository. git runs a hook in the
    /// uppermost folder of what is committed, and from there these paths lead; ours runs in another.
    private static var variables: [Environment.Key: String] {
        var values: [Environment.Key: String] = [:]
        if let index = variable("GIT_INDEX_FILE") { values["GIT_INDEX_FILE"] = index }
        if let repository = variable("GIT_DIR"), let folder = variable("GIT_WORK_TREE") ?? absolute(".") {
            values["GIT_DIR"] = repository
            values["GIT_WORK_TREE"] = folder
        }
        return values
    }

    /// A path that a variable holds, made absolute.
    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let path = String(cString: value)
        return path.isEmpty ? nil : absolute(path)
    }

    private static func absolute(_ path: String) -> String? {
        if path.hasPrefix("/") { return path }
        guard let folder = getcwd(nil, 0) else { return nil }
        defer { free(folder) }
        return path == "." ? String(cString: folder) : String(cString: folder) + "/" + path
    }

    /// What a command wrote to standard output.
    ///
    /// - Parameters:
    ///   - command: git's own command and its arguments.
    ///   - input: what it reads; nothing unless it is given.
    ///   - limit: how many bytes it may write.
    ///   - mayEnd: exit codes that are an answer and no problem; 0 always is.
    func run(
        _ command: [String], input: [UInt8]? = nil, limit: Int, mayEnd: Set<Int32> = []
    ) async throws(HistoryGap) -> Answer {
        var options = PlatformOptions()
        // A session of its own: git has no terminal to ask on, and what it starts ends with it.
        options.createSession = true
        options.teardownSequence = [
            .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
        ]
        let arguments = Arguments(["-C", root] + GitCommand.settings + command)
        let (environment, platform) = (self.environment, options)
        let answer = await Deadline.race(until: end) { () async -> Result<Answer, HistoryGap> in
            do {
                let status: TerminationStatus
                let output: [UInt8]
                let message: String?
                if let input {
                    let result = try await Subprocess.run(
                        .name("git"), arguments: arguments, environment: environment, platformOptions: platform,
                        input: .array(input), output: .bytes(limit: limit),
                        error: .string(limit: GitCommand.messageLimit))
                    (status, output, message) = (result.terminationStatus, result.standardOutput, result.standardError)
                } else {
                    let result = try await Subprocess.run(
                        .name("git"), arguments: arguments, environment: environment, platformOptions: platform,
                        input: .none, output: .bytes(limit: limit), error: .string(limit: GitCommand.messageLimit))
                    (status, output, message) = (result.terminationStatus, result.standardOutput, result.standardError)
                }
                return .success(Answer(status: status, output: output, message: message ?? ""))
            } catch let error as SubprocessError {
                return .failure(HistoryGap(error))
            } catch {
                return .failure(.tookTooLong)
            }
        }
        guard let answer else { throw .tookTooLong }
        let got = try answer.get()
        guard got.status == 0 || mayEnd.contains(got.status) else { throw HistoryGap(got) }
        return got
    }

    struct Answer: Sendable {
        /// The exit code, or minus the signal that ended it.
        let status: Int32
        let output: [UInt8]
        let message: String

        init(status: TerminationStatus, output: [UInt8], message: String) {
            switch status {
            case .exited(let code): self.status = code
            case .signaled(let signal): self.status = -signal
            }
            self.output = output
            self.message = message
        }
    }
}

extension HistoryGap {
    fileprivate init(_ error: SubprocessError) {
        switch error.code {
        case .executableNotFound: self = .gitMissing
        case .outputLimitExceeded: self = .tooMuch
        default: self = .git(status: -1, message: "it could not be started")
        }
    }

    /// git's first line of words, where it is not one that has a case of its own.
    fileprivate init(_ answer: GitCommand.Answer) {
        let message = answer.message.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
        // With LC_ALL=C the words are always these.
        if message.contains("not a git repository") {
            self = .noRepository
        } else if answer.message.contains("lazy fetching disabled") {
            self = .notAllThere
        } else {
            let words = message.hasPrefix("fatal: ") ? message.dropFirst("fatal: ".count) : message
            self = .git(status: answer.status, message: String(words.prefix(300)))
        }
    }
}
