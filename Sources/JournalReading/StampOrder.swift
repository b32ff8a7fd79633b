import JournalModel
import JournalText

/// Where an item stands in the order of all output: by these alone, so that large items are not moved to be compared.
struct StampOrder: Comparable {
    private let day: Int
    private let minutes: Int
    private let source: SourceRange

    init(_ stamp: Stamp) {
        day = stamp.date.dayNumber
        minutes = stamp.sortMinutes
        source = stamp.source
    }

    static func < (left: StampOrder, right: StampOrder) -> Bool {
        if left.day != right.day { return left.day < right.day }
        if left.minutes != right.minutes { return left.minutes < right.minutes }
        return left.source < right.source
    }
}

extension StampOrder {
    /// So many steps back for each element are taken on the whole.
    private static let mostSteps = 4

    /// The places of the elements in their order, equal ones as they stood, by moving each back as far as it goes;
    /// `nil` where that is too far.
    fileprivate static func nearlySorted(_ orders: [StampOrder]) -> [Int]? {
        var places = Array(orders.indices)
        var stepsLeft = orders.count * mostSteps
        for index in orders.indices {
            var place = index
            while place > 0, orders[index] < orders[places[place - 1]] {
                places[place] = places[place - 1]
                place -= 1
            }
            places[place] = index
            stepsLeft -= index - place
            if stepsLeft < 0 { return nil }
        }
        return places
    }
}

extension Array {
    /// The same elements in an order; equal ones stay as they stood. Items come from files that are named after days,
    /// and most lists are in order as they are.
    ///
    /// - Complexity: one pass where few are out of order and those by little, else that of sorting.
    func inOrder(_ order: (Element) -> StampOrder) -> [Element] {
        let orders = map(order)
        let isInOrder = orders.indices.dropFirst().allSatisfy { !(orders[$0] < orders[$0 - 1]) }
        if isInOrder { return self }
        let places =
            StampOrder.nearlySorted(orders)
            ?? orders.indices.sorted { orders[$0] < orders[$1] || orders[$0] == orders[$1] && $0 < $1 }
        return places.map { self[$0] }
    }
}
