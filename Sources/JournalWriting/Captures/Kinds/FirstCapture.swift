import JournalModel
import JournalReading

/// `first the letter from the clinic`; `first I cried` and `first thing today` are sentences.
enum FirstCapture: CaptureKind {
    static let word = "first"
    static let about = "what is to be talked about first"

    static let sentenceWords = """
        aid and class date day days drank drink drunk half hand he her his hour hours i i'd i'll i'm i've impression impressions in it it's
        month months my name night of off on one our panic period session she step that then there there's they thing things
        thought thoughts time times to up we week weeks year years you your
        """

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        item(typed, in: .first, time: context.time, context)
    }

    static func isRead(_ reading: TypedReading) -> Bool { reading.passages.contains { $0.marker == .first } }
}
