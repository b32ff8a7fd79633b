import JournalSyntax
import JournalTesting
import Testing

/// The cheap look that lets most notes pass by every other look for what is private.
@Suite struct PrivateWordTests {
    /// All words that one slip makes of `private`, by hand: a letter more, less, another, or two exchanged.
    private static let slips: Set<String> = {
        let word = Array("private")
        let letters = Array("abcdefghijklmnopqrstuvwxyz-_1")
        var slips: Set<String> = ["private", "priv"]
        for place in 0...word.count {
            for letter in letters {
                slips.insert(String(word[..<place] + [letter] + word[place...]))
                if place < word.count { slips.insert(String(word[..<place] + [letter] + word[(place + 1)...])) }
            }
            if place < word.count { slips.insert(String(word[..<place] + word[(place + 1)...])) }
            if place + 1 < word.count {
                slips.insert(String(word[..<place] + [word[place + 1], word[place]] + word[(place + 2)...]))
            }
        }
        return slips
    }()

    @Test func `Every slip is seen, wherever it stands and however it is written`() {
        for slip in PrivateWordTests.slips {
            for before in 0..<40 {
                let padding = String(repeating: "x ", count: before / 2) + String(repeating: " ", count: before % 2)
                for word in [slip, slip.uppercased(), slip.prefix(1).uppercased() + slip.dropFirst()] {
                    #expect(PrivateWord.mayStand(in: Array((padding + word).utf8)), "\(before) \(word)")
                    #expect(
                        PrivateWord.mayStand(in: Array((padding + word + " and more of it").utf8)), "\(before) \(word)")
                }
            }
        }
    }

    @Test(
        arguments: [
            "", "p", "vat", "Mood 6, slept badly", "the river, very late", "pre-paid", "vast, vapour, at",
            "a pr",
        ])
    func `Ordinary words pass`(_ text: String) {
        #expect(!PrivateWord.mayStand(in: Array(text.utf8)))
        #expect(!PrivateWord.mayStand(in: Array((String(repeating: "quite ordinary words. ", count: 9) + text).utf8)))
    }

    @Test(arguments: 0..<20) func `It never says no where a word is near`(number: Int) {
        var seed = Seed(UInt64(number))
        let letters = Array("privateprivate xPRIVATE-".utf8)
        for _ in 0..<2000 {
            let text = (0..<seed.number(1...40)).map { _ in seed.pick(letters) }
            let words = text.split { $0 == UInt8(ascii: " ") }
            guard words.contains(where: { PrivateWord.isExact($0) || PrivateWord.isNear($0) }) else { continue }
            #expect(PrivateWord.mayStand(in: text), "\(String(decoding: text, as: UTF8.self))")
        }
    }
}
