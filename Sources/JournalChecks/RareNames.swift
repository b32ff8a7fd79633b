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
    /// - Complexity: O(rare names × frequent names).
    init(_ uses: [String: Int]) {
        let frequent = uses.filter { $0.value >= RareNames.fewest && $0.key.utf8.count >= RareNames.shortest }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var meant: [String: String] = [:]
        for (name, count) in uses where count <= RareNames.rarest && name.utf8.count >= RareNames.shortest {
            meant[name] =
                frequent.first {
                    $0.value >= RareNames.times * count && TypingSlip.isLikely(name.utf8, for: $0.key.utf8, longEnough: 7)
                }?.key
        }
        self.meant = meant
    }

    func meant(by name: String) -> String? { meant[name] }
}
