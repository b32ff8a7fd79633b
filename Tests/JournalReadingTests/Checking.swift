import JournalModel
import JournalText
import Testing

/// Reads a case and compares all of it: items, what was noticed, and that every place is sound.
func check(_ expected: Case, location: SourceLocation = #_sourceLocation) throws {
    let reading = try Reading(expected.markdown, at: expected.path, settings: expected.settings)
    #expect(reading.items == expected.items, sourceLocation: location)
    #expect(reading.diagnostics == expected.diagnostics, sourceLocation: location)
    #expect(reading.unsoundPlaces == [], sourceLocation: location)
    if let sources = expected.sources { #expect(reading.sources == sources, sourceLocation: location) }
}

extension Reading {
    /// What is wrong with the places of items and excerpts: each lies in its file, begins and ends with something,
    /// and an excerpt's characters stand in its place in their order.
    var unsoundPlaces: [String] {
        var problems: [String] = []
        for stamp in stamps {
            let text = text(at: stamp.source)
            if text.isEmpty || text.first?.isWhitespace == true || text.last?.isWhitespace == true {
                problems.append("item at ‹\(text)›")
            }
        }
        for excerpt in excerpts {
            var rest = text(at: excerpt.source)[...]
            for character in excerpt.text where !character.isWhitespace {
                guard let place = rest.firstIndex(of: character) else {
                    problems.append("“\(excerpt.text)” at ‹\(text(at: excerpt.source))›")
                    break
                }
                rest = rest[rest.index(after: place)...]
            }
            if excerpt.text.contains("  ") || excerpt.text.first?.isWhitespace == true {
                problems.append("blanks in “\(excerpt.text)”")
            }
        }
        return problems
    }

    private var stamps: [Stamp] {
        let lists: [[any Item]] = [
            journal.moods, journal.thoughts, journal.activities, journal.exposures, journal.urges, journal.homework,
            journal.scores, journal.trackers, journal.ratings, journal.passages, journal.tagUses,
        ]
        return lists.flatMap { $0.map(\.stamp) }
    }

    private var excerpts: [Excerpt] {
        var found: [Excerpt?] = journal.moods.map(\.note)
        for record in journal.thoughts {
            found.append(record.situation)
            found += record.thoughts.map(\.text) + record.balanced.map(\.text)
            found += record.evidenceFor + record.evidenceAgainst
        }
        found += journal.activities.map(\.what)
        found += journal.exposures.flatMap { [$0.what, $0.expected, $0.happened, $0.learned] }
        found += journal.urges.flatMap { [$0.what, $0.skill] }
        found += journal.homework.flatMap { [$0.text] + $0.obstacles }
        found += journal.ratings.map(\.note)
        found += journal.passages.map(\.text)
        found += journal.sessions.map { $0.therapy?.note }
        for goal in journal.goals {
            found += goal.steps.map(\.text) + goal.obstacles.map(\.text) + goal.reviews.map(\.text) + goal.learned
            found += goal.levels.sorted { $0.key < $1.key }.map(\.value)
        }
        return found.compactMap(\.self)
    }
}
