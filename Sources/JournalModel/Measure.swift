package import JournalText

/// A questionnaire: what is needed to score it, and what may be said of a score.
///
/// A claim (bands, caseness, reliable change) is present only where it was seen in the named source; what
/// could not be verified is left out, and then the page says no more than the numbers.
package struct Measure: Sendable, Hashable {
    package enum Direction: String, Sendable, Hashable {
        case higherWorse = "higher is worse"
        case higherBetter = "higher is better"
    }

    /// A labelled range of final scores.
    package struct Band: Sendable, Hashable {
        /// Inclusive at both ends.
        package let range: ClosedRange<Double>
        package let label: String

        package init(_ range: ClosedRange<Double>, _ label: String) {
            self.range = range
            self.label = label
        }
    }

    /// Where a published rule draws its line.
    package struct Cutoff: Sendable, Hashable {
        package let comparison: Threshold.Comparison
        package let value: Double
        package let source: String
        /// What the line holds for, where that is not to be taken for granted: `Dutch form`.
        package let qualifier: String?

        package init(
            _ comparison: Threshold.Comparison, _ value: Double, source: String, qualifier: String? = nil
        ) {
            self.comparison = comparison
            self.value = value
            self.source = source
            self.qualifier = qualifier
        }

        /// Whether a score is a case.
        package func isMet(by score: Double) -> Bool {
            Threshold(comparison: comparison, value: value, unit: .number).isMet(by: score)
        }
    }

    /// A change of at least so many points is reliable.
    package struct ReliableChange: Sendable, Hashable {
        /// Inclusive: a change of exactly this much counts.
        package let points: Double
        package let source: String
        /// What the number holds for, where that is not to be taken for granted: `90% confidence`, `Dutch form`.
        package let qualifier: String?

        package init(points: Double, source: String, qualifier: String? = nil) {
            self.points = points
            self.source = source
            self.qualifier = qualifier
        }
    }

    /// From when on a treatment is said to have worked: so much below the first score, and low enough now.
    package struct Response: Sendable, Hashable {
        /// Of the first score, 0 to 100; inclusive.
        package let percent: Double
        /// The score now is at most this; `nil` where only the percentage counts.
        package let atMost: Double?
        package let source: String

        package init(percent: Double, atMost: Double? = nil, source: String) {
            self.percent = percent
            self.atMost = atMost
            self.source = source
        }

        /// For measures whose scores begin at zero and are better when lower; a first score of zero has nothing to lose.
        package func isMet(from first: Double, to now: Double) -> Bool {
            guard first > 0 else { return false }
            // In hundredths of the first score, so that 50% of 17 is 8.5 and no rounding comes in.
            return (first - now) * 100 >= percent * first && atMost.map { now <= $0 } ?? true
        }
    }

    /// What a published pair of samples says, for computing reliable change and cut-offs.
    package struct Norms: Sendable, Hashable {
        package struct Sample: Sendable, Hashable {
            package let mean: Double
            package let deviation: Double

            package init(mean: Double, deviation: Double) {
                self.mean = mean
                self.deviation = deviation
            }
        }

        /// Test-retest or internal consistency, 0 to 1.
        package var reliability: Double?
        /// Standard deviation of scores, where it is given apart from the samples.
        package var deviation: Double?
        package var clinical: Sample?
        package var functional: Sample?

        package init(
            reliability: Double? = nil, deviation: Double? = nil, clinical: Sample? = nil, functional: Sample? = nil
        ) {
            self.reliability = reliability
            self.deviation = deviation
            self.clinical = clinical
            self.functional = functional
        }
    }

    package struct Subscale: Sendable, Hashable {
        package let name: String
        /// Item numbers from 1.
        package let items: [Int]
        package let bands: [Band]

        package init(_ name: String, items: [Int], bands: [Band] = []) {
            self.name = name
            self.items = items
            self.bands = bands
        }

        /// The label of the range that a final score of this part is in.
        package func band(of score: Double) -> Band? { bands.first { $0.range.contains(score) } }
    }

    /// Items that the form itself lets a person pass over, and that then count as zero.
    package struct Skip: Sendable, Hashable {
        /// Item numbers from 1, all answered, whose answers add up to zero.
        package let whenZero: [Int]
        /// Item numbers from 1 that may then be left out.
        package let leavesOut: [Int]
        package let source: String

        package init(whenZero: [Int], leavesOut: [Int], source: String) {
            self.whenZero = whenZero
            self.leavesOut = leavesOut
            self.source = source
        }
    }

    /// An item whose answer is named at the top of the page when it is positive.
    package struct RiskItem: Sendable, Hashable {
        /// From 1.
        package let item: Int
        /// Positive from this answer on.
        package let atLeast: Int
        /// What it asks about, in plain words.
        package let topic: String
        /// Where it was seen that this item asks about it.
        package let source: String

        package init(item: Int, atLeast: Int, topic: String, source: String) {
            self.item = item
            self.atLeast = atLeast
            self.topic = topic
            self.source = source
        }
    }

    /// Lower case, letters and digits: `phq9`.
    package var id: String
    /// Other ids it is known by, in the same form: `bdi2`. Only what can mean nothing else.
    package var aliases: [String] = []
    /// As people write it: `PHQ-9`.
    package var shortName: String
    package var name: String
    /// How many items; `nil` where only totals are known.
    package var items: Int?
    package var itemRange: ClosedRange<Int>?
    /// Values allowed for single items that differ from the range: AUDIT 9 and 10.
    package var itemValues: [Int: [Int]] = [:]
    package var reverse: [Int] = []
    /// Items reversed, by the name of the item order; where not empty, items are scored only when the order is declared.
    package var reverseByOrder: [String: [Int]] = [:]
    /// Ranges a file may declare instead of `itemRange`: K10's 0-4.
    package var alternativeItemRanges: [ClosedRange<Int>] = []
    package var alternativeRangesSource: String?
    package var multiplier = 1.0
    /// Final scores possible; `nil` where there is no total (DASS-21).
    package var total: ClosedRange<Double>?
    package var direction: Direction = .higherWorse
    package var subscales: [Subscale] = []
    /// Items that may be left out; the largest total shrinks and bands are not shown.
    package var optionalItems: [Int] = []
    /// Items after the scored ones that are never added: PHQ-9's tenth.
    package var unscoredItems = 0
    /// Rules of the form that let items be passed over: AUDIT.
    package var skips: [Skip] = []
    /// Answers may have decimals: ORS.
    package var allowsDecimals = false
    /// What the form prints beside an answer, lower case; only for forms whose words are in the public domain.
    package var answerLabels: [Int: String] = [:]
    package var bands: [Band] = []
    package var bandsSource: String?
    package var caseness: Cutoff?
    package var reliableChange: ReliableChange?
    package var response: Response?
    /// Met by scores of people who are said to be well again.
    package var remission: Cutoff?
    package var norms: Norms?
    package var normsSource: String?
    package var riskItems: [RiskItem] = []
    /// Where items, their range, what is reversed, the multiplier and the totals were seen.
    package var structureSource: String?
    /// Where the writer declares it; `nil` for those that are known without.
    package var declaration: SourceRange?
    /// The id is an everyday word too: a questionnaire only in session and measure notes, or switched on.
    package var isEverydayWord = false
    /// A bare number could be raw or final: WHO-5.
    package var hasAmbiguousTotal = false

    package init(id: String, shortName: String, name: String) {
        self.id = id
        self.shortName = shortName
        self.name = name
    }

    /// The label of the range that a final score is in.
    package func band(of score: Double) -> Band? { bands.first { $0.range.contains(score) } }

    /// An id from what a person wrote: case, spaces, hyphens, dots and underscores do not matter.
    package static func id(from text: some StringProtocol) -> String {
        String(unsafeUninitializedCapacity: text.utf8.count) { id in
            var count = 0
            for byte in text.utf8 where byte.isWordLike {
                id[count] = byte.lowercased
                count += 1
            }
            return count
        }
    }
}
