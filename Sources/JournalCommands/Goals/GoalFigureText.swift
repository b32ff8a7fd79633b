import JournalModel

/// What stands beside a goal's figures in a table; the figures' own words are `GoalWords`.
enum GoalFigureText {
    /// `18 Mar 2026`.
    static func date(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard names.indices.contains(month - 1) else { return date.description }
        return "\(day) \(names[month - 1]) \(year)"
    }

    /// Ten cells, as many full as tenths of the way are gone.
    static func bar(_ fraction: Double) -> String {
        let cells = 10
        let full = Int((min(max(fraction.isFinite ? fraction : 0, 0), 1) * Double(cells)).rounded(.down))
        return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    }
}
