import Testing

@testable import JournalWriting

/// A number at the beginning of what is typed: a mood, or a count of something.
struct BareRatingTests {
    @Test(arguments: [
        "6", "6,5", "6.5", "6/10", "6/10 whatever words", "4, tired", "4 - slept badly", "4 — slept", "6 anxious 70",
        "6 anxious 70, tired", "5 sad", "5 so tired", "3 anxious, lonely - the party", "6 #work", "7 🙂",
        "4: woke early",
        "6 heartsick 70%", "5 müde", "5 Traurig",
    ])
    func `a mood`(_ line: String) {
        #expect(BareRating.isMeant(line))
    }

    @Test(arguments: [
        "10 pills left", "10 Jahre her, dass er starb", "10 difficult years", "3 good things today",
        "3 small wins: bed, shower, mail", "1 small win", "6 anxious days", "7 lonely nights", "2 nightmares",
        "1 bad dream", "3 friends came by", "2 kids sick, no sleep", "6 cigarettes", "8 wakeups",
        "2 arguments with mum", "6 feet under", "3 more sessions", "5 stars", "3 Wochen nüchtern", "2 años sin ella",
        "1. get up", "3. tired", "2) shower", "3 weeks sober today",
    ])
    func `a count, or a list`(_ line: String) {
        #expect(!BareRating.isMeant(line))
    }
}
