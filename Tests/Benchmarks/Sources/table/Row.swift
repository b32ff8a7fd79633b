/// A line of the table: a command, what it is measured against, and what must be reached.
struct Row {
    enum Figure {
        /// Seconds as a multiple of the other command's.
        case time
        /// Megabytes as a multiple of the other command's.
        case memory
        /// Megabytes.
        case megabytes
    }

    let what: String
    let command: [String]
    /// Run in turn with the command; what is not needed is empty.
    let other: [String]
    let figure: Figure
    /// At most.
    let limit: Double

    /// Runs both in turn, after one run of each that is not counted, and writes the medians.
    func measured(runs: Int) throws -> String {
        var own: [Measurement] = []
        var others: [Measurement] = []
        for run in 0...runs {
            let measurement = try Measurement.run(command, allowed: [0, 1])
            let otherMeasurement = other.isEmpty ? nil : try Measurement.run(other, allowed: [0, 1])
            guard run > 0 || runs == 0 else { continue }
            own.append(measurement)
            if let otherMeasurement { others.append(otherMeasurement) }
        }
        let reached: Double
        let detail: String
        switch figure {
        case .time:
            reached = zip(own, others).map { $0.seconds / $1.seconds }.median
            detail =
                "\(Row.milliseconds(own.map(\.seconds).median)) against "
                + Row.milliseconds(others.map(\.seconds).median)
        case .memory:
            reached = zip(own, others).map { $0.megabytes / $1.megabytes }.median
            detail =
                "\(Row.rounded(own.map(\.megabytes).median)) MB against \(Row.rounded(others.map(\.megabytes).median)) MB"
        case .megabytes:
            reached = own.map(\.megabytes).median
            detail = "\(Row.rounded(reached)) MB"
        }
        let unit = figure == .megabytes ? " MB" : " ×"
        let mark = reached <= limit ? "yes" : "**no**"
        return "| \(what) | \(Row.rounded(limit))\(unit) | \(Row.rounded(reached))\(unit) | \(mark) | \(detail) |"
    }

    private static func milliseconds(_ seconds: Double) -> String { "\(rounded(seconds * 1000)) ms" }

    /// Two digits behind the point below ten, else one.
    private static func rounded(_ value: Double) -> String {
        value < 10 ? "\((value * 100).rounded() / 100)" : "\((value * 10).rounded() / 10)"
    }
}
