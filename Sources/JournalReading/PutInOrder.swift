import JournalModel
import JournalText

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
    /// Puts the elements in an order; equal ones stay as they stood. Items come from files that are named after days,
    /// and most lists are in order as they are.
    ///
    /// - Complexity: one pass where few are out of order and those by little, else that of sorting.
    mutating func putInOrder(_ order: (Element) -> StampOrder) {
        let orders = withUnsafeBufferPointer { elements in elements.indices.map { order(elements[$0]) } }
        let isInOrder = orders.indices.dropFirst().allSatisfy { !(orders[$0] < orders[$0 - 1]) }
        if isInOrder { return }
        move(
            from: StampOrder.nearlySorted(orders)
                ?? orders.indices.sorted { orders[$0] < orders[$1] || orders[$0] == orders[$1] && $0 < $1 })
    }

    /// The same elements in an order.
    func inOrder(_ order: (Element) -> StampOrder) -> [Element] {
        var elements = self
        elements.putInOrder(order)
        return elements
    }

    /// Moves to each place the element of another one.
    ///
    /// - Parameter places: Each once.
    private mutating func move(from places: [Int]) {
        var places = places
        for start in places.indices {
            var place = start
            // Round in a circle, until the element that stood at its start is met.
            while places[place] != start {
                let next = places[place]
                swapAt(place, next)
                places[place] = place
                place = next
            }
            places[place] = place
        }
    }
}
