/// What is tried on inputs that a fuzzer makes up. The same may be done to inputs that are kept.
package enum FuzzTarget: String, CaseIterable, Sendable {
    case frontMatter = "front-matter"
    case table
    case moodLine = "mood-line"
    case thoughtRecord = "thought-record"
    case goalMeasure = "goal-measure"
    case reader
    case report

    /// Throws where something that is promised does not hold of an input.
    package func look(at input: [UInt8]) throws(Breach) {
        switch self {
        case .frontMatter: try FrontMatterLook.look(at: input)
        case .table: try TableLook.look(at: input)
        case .moodLine: try MoodLineLook.look(at: input)
        case .thoughtRecord: try ThoughtRecordLook.look(at: input)
        case .goalMeasure: try GoalMeasureLook.look(at: input)
        case .reader: try ReaderLook.look(at: input)
        case .report: try ReportLook.look(at: input)
        }
    }

    /// The same for libFuzzer, which keeps an input at which the program ends.
    package func run(_ input: UnsafeBufferPointer<UInt8>) -> Int32 {
        do throws(Breach) {
            try look(at: Array(input))
        } catch {
            fatalError("\(rawValue): \(error)")
        }
        return 0
    }
}
