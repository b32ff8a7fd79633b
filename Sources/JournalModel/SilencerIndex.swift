import JournalText

/// Finds the silencers of a diagnostic among thousands.
struct SilencerIndex {
    private struct Key: Hashable {
        let file: Int
        let id: String
    }

    private struct Group {
        /// In the order in which their scopes begin.
        var silencers: [Silencer]
        /// The furthest end of the scopes up to each.
        var reach: [Int] = []
    }

    private let groups: [Key: Group]

    /// - Complexity: O(silencers · log silencers).
    init(_ silencers: [Silencer]) {
        groups = Dictionary(grouping: silencers) { Key(file: $0.scope.file, id: $0.id) }.mapValues { silencers in
            var group = Group(silencers: silencers.sorted { $0.scope < $1.scope })
            for silencer in group.silencers {
                group.reach.append(max(group.reach.last ?? 0, silencer.scope.bytes.upperBound))
            }
            return group
        }
    }

    func silencing(_ diagnostic: Diagnostic) -> [Silencer] {
        guard let group = groups[Key(file: diagnostic.source.file, id: diagnostic.id)] else { return [] }
        let place = diagnostic.source.bytes.lowerBound
        var low = 0
        var high = group.silencers.count
        while low < high {
            let middle = (low + high) / 2
            if group.silencers[middle].scope.bytes.lowerBound <= place { low = middle + 1 } else { high = middle }
        }
        var found: [Silencer] = []
        // Backwards, as long as any scope before still reaches here.
        while low > 0, group.reach[low - 1] > place {
            low -= 1
            if group.silencers[low].silences(diagnostic) { found.append(group.silencers[low]) }
        }
        return found
    }
}
