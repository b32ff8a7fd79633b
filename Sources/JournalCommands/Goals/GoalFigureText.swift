/// What stands beside a goal's figures in a table; the figures' own words are `GoalWords`.
enum GoalFigureText {
    /// Ten cells, as many full as tenths of the way are gone.
    static func bar(_ fraction: Double) -> String {
        let cells = 10
        let full = Int((min(max(fraction.isFinite ? fraction : 0, 0), 1) * Double(cells)).rounded(.down))
        return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    }
}
