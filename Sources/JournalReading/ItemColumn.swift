import Synchronization

/// One kind's items of many notes. They are moved in and out: to copy an item is to count all that it holds once more.
final class ItemColumn<Kept: Sendable>: Sendable {
    private let notes = Mutex<[[Kept]]>([])

    /// Takes a note's items, and leaves none.
    func take(_ items: inout [Kept]) {
        guard !items.isEmpty else { return }
        var taken: [Kept] = []
        swap(&taken, &items)
        let list = consume taken
        notes.withLock { $0.append(list) }
    }

    /// All items, in the order in which they came; none are left.
    func all() -> [Kept] {
        var lists: [[Kept]] = []
        notes.withLock { swap(&$0, &lists) }
        var all: [Kept] = []
        all.reserveCapacity(lists.reduce(0) { $0 + $1.count })
        for index in lists.indices {
            var list: [Kept] = []
            swap(&list, &lists[index])
            list.reverse()
            while let item = list.popLast() { all.append(item) }
        }
        return all
    }
}
