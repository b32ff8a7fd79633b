internal import JournalTesting

/// Sentences as they stand in a note of a day: words, now and then emphasis, a quotation, a link, a tag.
struct Prose {
    private static let subjects = [
        "I", "The bus driver", "My neighbour", "The woman at the desk", "Nobody", "The dog next door",
        "Everyone at work",
        "The radio", "My brother", "The café on the corner", "A boy with a kite", "The rain", "My boss", "Somebody",
    ]
    private static let verbs = [
        "walked past", "forgot", "asked about", "left", "noticed", "talked over", "put off", "laughed at", "counted",
        "waited for", "tidied", "was late for", "remembered", "said nothing about", "looked out for", "carried",
    ]
    private static let objects = [
        "the meeting", "the letter from the bank", "an umbrella that was not mine", "lunch", "the last train",
        "the swimming pool", "three cups of tea", "the parcel", "the tablets", "an old song", "the garden",
        "a blank page", "the phone call", "the lift", "a bowl of soup", "the plant in the hall",
    ]
    private static let endings = [
        "", "", "", " for most of the morning", ", as if nothing had happened", " and then again after supper",
        ", which is *more* than last week", " because it was easier", ", and I did **not** argue",
        " while the kettle boiled", ", \"just this once\"", ", I think", " – it was dark by four",
        ", see [[first-page]]", " with my shoes still on", ", and it was fine", " #outside",
    ]

    /// A paragraph of at least `bytes` bytes, wrapped as an editor wraps it.
    static func paragraph(bytes: Int, _ seed: inout Seed) -> String {
        var lines: [String] = []
        var line = ""
        var count = 0
        while count < bytes {
            let sentence = "\(seed.pick(subjects)) \(seed.pick(verbs)) \(seed.pick(objects))\(seed.pick(endings))."
            for word in sentence.split(separator: " ") {
                if line.utf8.count + word.utf8.count > 96 {
                    lines.append(line)
                    line = ""
                }
                line += line.isEmpty ? word : " \(word)"
                count += word.utf8.count + 1
            }
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
