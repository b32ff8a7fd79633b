import JournalText

/// Names that are used once or twice and are a likely slip of one that is used much more often.
struct RareNames {
    private let meant: [String: String]

    /// Up to so many uses a name may be a slip.
    static let rarest = 2
    /// From so many uses on, and so many times as many, a name is what others may be a slip of.
    private static let fewest = 5
    private static let times = 5
    /// Of shorter names too many are one letter apart.
    private static let shortest = 4

    /// - Parameter uses: how often each name is used.
    /// - Complexity: O(rare names × frequent names of about their length).
    init(_ uses: [String: Int]) {
        // By length: a slip changes it by one at most.
        let frequent = Dictionary(
            grouping: uses.filter { $0.value >= RareNames.fewest && $0.key.utf8.count >= RareNames.shortest }
                .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                    (name: $0.key, bytes: Array($0.key.utf8), count: $0.value)
                },
            by: \.bytes.count)
        var meant: [String: String] = [:]
        for (name, count) in uses where count <= RareNames.rarest && name.utf8.count >= RareNames.shortest {
            let bytes = Array(name.utf8)
            let near = [0, 1, -1].lazy.compactMap { frequent[bytes.count + $0] }.joined()
            meant[name] =
                near.first {
                    $0.count >= RareNames.times * count && TypingSlip.isLikely(bytes, for: $0.bytes, longEnough: 7)
                }?.name
        }
        self.meant = meant
    }

    func meant(by name: String) -> String? { meant[name] }
}
