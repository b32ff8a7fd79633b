import JournalModel
import JournalReading

/// `helped a walk before breakfast`; whoever `helped mum move` says something else.
enum HelpedCapture: CaptureKind {
    static let word = "helped"
    static let about = "what helped"

    static let sentenceWords =
        "by each her him in it myself nobody other out somehow them to us with" + CaptureKinds.noneOfIt

    static func isSentence(_ rest: TypedText) -> Bool {
        if CaptureKinds.goesOn(rest.firstWord, sentenceWords) { return true }
        var words = rest.first.split { !$0.isLetter && $0 != "'" && $0 != "’" }.prefix(3)
        while let word = words.first, words.count > 1, determiners.contains(word.lowercased()) { words.removeFirst() }
        guard let word = words.first else { return false }
        // Somebody's name, or somebody of the family.
        return word.first?.isUppercase == true && word != "I" || people.contains(word.lowercased())
    }

    private static let determiners: Set<String> = ["a", "an", "another", "his", "her", "my", "old", "our", "the"]
    private static let people = Set(
        """
        aunt boy boyfriend brother child children colleague colleagues customer dad daughter everybody everyone ex
        family father flatmate friend friends girl girlfriend gran grandad grandma grandpa guests husband kid kids lady
        man mom mother mum nan neighbor neighbors neighbour neighbours nephew niece parents partner people person
        roommate sister somebody someone son stranger students uncle wife woman
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    static func entry(_ typed: TypedText, _ context: CaptureContext) -> NewEntry? {
        item(typed, in: .helped, time: context.time, context)
    }

    static func isRead(_ reading: TypedReading) -> Bool { reading.passages.contains { $0.marker == .helped } }
}
