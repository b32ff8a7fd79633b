import JournalText

/// The other places that a repository knows of, by name. What their addresses are is not asked: an address may hold a
/// password.
package struct Remotes: Sendable, Hashable {
    /// In the order of their names, each once. A name that could itself be an address is not among them.
    package let names: [String]
    /// How many there are, those without a name that may be told included.
    package let count: Int

    package static let none = Remotes(names: [], count: 0)

    private init(names: [String], count: Int) {
        self.names = names
        self.count = count
    }

    /// The remotes of the repository that a folder is in; none where there is no repository.
    package static func read(root: String) -> Result<Remotes, HistoryGap> {
        guard Repository.isNear(root) else { return .success(.none) }
        let answer = Deadline.wait(atMost: GitCommand.timeLimit + .seconds(1)) {
            () async -> Result<Remotes, HistoryGap> in
            do throws(HistoryGap) {
                // Names alone; 1 says that there are none.
                let answer = try await GitCommand(root: root).run(
                    ["config", "--null", "--name-only", "--get-regexp", "^remote\\..*\\.(url|pushurl)$"],
                    limit: 1024 * 1024, mayEnd: [1])
                return .success(Remotes(keys: answer.output))
            } catch {
                return .failure(error)
            }
        }
        return answer ?? .failure(.tookTooLong)
    }

    /// - Parameter keys: `remote.origin.url`, a NUL byte after each.
    init(keys: [UInt8]) {
        var found: Set<String> = []
        for key in keys.split(separator: 0) {
            let key = String(decoding: key, as: UTF8.self)
            guard key.hasPrefix("remote."), let end = key.lastIndex(of: ".") else { continue }
            let name = key[..<end].dropFirst("remote.".count)
            if !name.isEmpty { found.insert(String(name)) }
        }
        count = found.count
        names = found.filter { name in name.allSatisfy { $0.isLetter || $0.isNumber || "-_./ ".contains($0) } }.sorted()
    }
}
