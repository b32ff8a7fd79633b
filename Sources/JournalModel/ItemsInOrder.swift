/// Items in the order of all output, as a journal holds them: those of some days stand together.
extension Array where Element: Item {
    /// The items of some days.
    ///
    /// - Complexity: O(log items).
    package func within(_ span: DateSpan) -> ArraySlice<Element> {
        self[place(of: span.first)..<place(of: span.last + 1)]
    }

    /// The items up to a day, that day included.
    ///
    /// - Complexity: O(log items) where none is later, else that of copying what is left.
    package func upTo(_ day: CivilDate) -> [Element] {
        let end = place(of: day + 1)
        return end == count ? self : Array(self[..<end])
    }

    /// The first item of a day or a later one.
    private func place(of day: CivilDate) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].stamp.date < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
