import Glibc

/// Makes a git repository of a journal's folder, for its owner alone, without a commit.
package enum NewRepository {
    package enum Outcome: Sendable, Hashable {
        case made
        /// The folder, or one above it, is in a repository: another one inside would hide its files from that.
        case isThere
        case gap(HistoryGap)
    }

    package static func make(in root: String) -> Outcome {
        guard !Repository.isNear(root) else { return .isThere }
        let answer = Deadline.wait(atMost: GitCommand.timeLimit + .seconds(1)) { () async -> Outcome in
            do throws(HistoryGap) {
                // What git keeps of the notes is to be as private as they are.
                _ = try await GitCommand(root: root).run(["init", "--quiet", "--shared=0600"], limit: 64 * 1024)
                return .made
            } catch {
                return .gap(error)
            }
        }
        return answer ?? .gap(.tookTooLong)
    }
}
