package import JournalText

/// A unit of the calendar that a measure counts over.
package enum CalendarPeriod: String, Sendable, Hashable, CaseIterable {
    case day, week, month
}

/// How a tracker's values become one figure.
package enum Aggregate: String, Sendable, Hashable, CaseIterable {
    case mean, median, sum, min, max, count, first, last
}

/// `>= 7h`, as written on a measure.
package struct Threshold: Sendable, Hashable {
    package enum Comparison: String, Sendable, Hashable, CaseIterable {
        case atLeast = ">="
        case atMost = "<="
        case above = ">"
        case below = "<"
        case equal = "="
    }

    package let comparison: Comparison
    /// In the terms of `unit`; durations in minutes.
    package let value: Double
    package let unit: TrackerUnit

    package init(comparison: Comparison, value: Double, unit: TrackerUnit) {
        self.comparison = comparison
        self.value = value
        self.unit = unit
    }

    package func isMet(by other: Double) -> Bool {
        switch comparison {
        case .atLeast: other >= value
        case .atMost: other <= value
        case .above: other > value
        case .below: other < value
        case .equal: other == value
        }
    }
}

/// What a goal's `measure:` says, recognised.
package enum MeasureForm: Sendable, Hashable {
    /// Items that carry the tag (a goal's own id, or another tag), per period.
    case count(tag: String, per: CalendarPeriod)
    /// Chances taken of chances had.
    case share(tag: String)
    /// The latest 0-10 rating.
    case rating
    /// The latest final score of a questionnaire; a subscale where one is named.
    case score(measure: String, subscale: String?)
    /// A tracker, aggregated per period.
    case tracker(name: String, aggregate: Aggregate, per: CalendarPeriod)
    /// Mood values, aggregated per period.
    case mood(aggregate: Aggregate, per: CalendarPeriod)
    /// Days on which a tracker meets a threshold, per period. `mood` is a name here, too.
    case days(name: String, threshold: Threshold, per: CalendarPeriod)
    case steps
    case levels
    /// Belief in the automatic thought of the latest thought record that refers to the goal.
    case belief
    /// SUDS of the latest exposure that refers to the goal.
    case suds
    /// Not understood: reported, and without figures.
    case unrecognised
}

/// One measure of a goal, with where it starts and where it should go.
package struct GoalMeasure: Sendable, Hashable {
    package var form: MeasureForm
    /// As written, where it was.
    package var text: Excerpt?
    package var from: Quantity?
    package var to: Quantity?
    package var enough: Quantity?
    /// For several measures; 1 unless written.
    package var weight: Double
    /// `to: hold` is written.
    package var saysHold: Bool
    /// The target is to stay where it began: so it is written, or `from` and `to` are the same.
    package var holds: Bool { saysHold || from != nil && from == to }
    /// Where `from`, `to` and `enough` are written.
    package var fromPlace: SourceRange?
    package var toPlace: SourceRange?
    package var enoughPlace: SourceRange?

    package init(
        form: MeasureForm, text: Excerpt? = nil, from: Quantity? = nil, to: Quantity? = nil, enough: Quantity? = nil,
        weight: Double = 1, saysHold: Bool = false
    ) {
        self.form = form
        self.text = text
        self.from = from
        self.to = to
        self.enough = enough
        self.weight = weight
        self.saysHold = saysHold
    }
}

/// A number with the unit it was written in.
package struct Quantity: Sendable, Hashable {
    /// Durations and clock times in minutes, percentages 0 to 100.
    package let value: Double
    package let unit: TrackerUnit
    /// The `m` of `n/m`, where it was so written.
    package let max: Double?

    package init(_ value: Double, unit: TrackerUnit = .number, max: Double? = nil) {
        self.value = value
        self.unit = unit
        self.max = max
    }
}

/// A goal, as the writer has it now.
package struct Goal: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case symptom, behavioural, emotional, relationship, growth
    }

    package enum Status: String, Sendable, Hashable, CaseIterable {
        case draft, active, paused, met
        case letGo = "let-go"
    }

    /// A change of status, on its day where one is written.
    package struct StatusChange: Sendable, Hashable {
        package let status: Status
        package let date: CivilDate?

        package init(status: Status, date: CivilDate?) {
            self.status = status
            self.date = date
        }
    }

    package struct Step: Sendable, Hashable {
        package let text: Excerpt
        package let state: TaskState
        /// The day it was done, or for an open step the day it is due, where one is written.
        package let date: CivilDate?

        package init(text: Excerpt, state: TaskState, date: CivilDate?) {
            self.text = text
            self.state = state
            self.date = date
        }
    }

    /// A line under Levels.
    package struct LevelLine: Sendable, Hashable {
        /// -2 to 2.
        package let level: Int
        /// Of the number.
        package let place: SourceRange
        package let text: Excerpt

        package init(level: Int, place: SourceRange, text: Excerpt) {
            self.level = level
            self.place = place
            self.text = text
        }
    }

    package struct Obstacle: Sendable, Hashable {
        package let text: Excerpt
        package let isShared: Bool

        package init(text: Excerpt, isShared: Bool) {
            self.text = text
            self.isShared = isShared
        }
    }

    /// A line under Reviews.
    package struct Review: Sendable, Hashable {
        package enum Subject: String, Sendable, Hashable, CaseIterable {
            case target, measure, by, from
        }

        /// `target from 3 to 2`: what was, and what is since.
        package struct Revision: Sendable, Hashable {
            /// What was, as the goal's own keys would be read; `nil` where the words do not say it.
            package enum Value: Sendable, Hashable {
                case quantity(Quantity)
                case date(CivilDate)
                case form(MeasureForm)
            }

            package let subject: Subject
            /// As written.
            package let old: String
            package let new: String
            package let before: Value?

            package init(subject: Subject, old: String, new: String, before: Value? = nil) {
                self.subject = subject
                self.old = old
                self.new = new
                self.before = before
            }
        }

        package let date: CivilDate?
        package let text: Excerpt
        package let revision: Revision?

        package init(date: CivilDate?, text: Excerpt, revision: Revision?) {
            self.date = date
            self.text = text
            self.revision = revision
        }
    }

    /// `every 2 weeks`.
    package struct Cadence: Sendable, Hashable {
        package let count: Int
        package let unit: CalendarPeriod

        package init(count: Int, unit: CalendarPeriod) {
            self.count = count
            self.unit = unit
        }

        /// The day one turn after `date`; a month ends on its last day where it is shorter.
        package func next(after date: CivilDate) -> CivilDate {
            switch unit {
            case .day: return date + count
            case .week: return date + 7 * count
            case .month:
                let (year, month, day) = date.parts
                let months = year * 12 + month - 1 + count
                let lastDay = CivilDate.days(inMonth: months % 12 + 1, of: months / 12)
                return CivilDate(year: months / 12, month: months % 12 + 1, day: Swift.min(day, lastDay)) ?? date
            }
        }
    }

    /// Lower case; what `#id` and `[[id]]` name.
    package var id: String
    package var name: Excerpt
    package var kind: Kind?
    package var measures: [GoalMeasure] = []
    package var since: CivilDate?
    package var by: CivilDate?
    package var why: Excerpt?
    package var agreed: CivilDate?
    package var review: Cadence?
    /// In order; what is undated first. Empty: active.
    package var statusChanges: [StatusChange] = []
    package var values: [String] = []
    package var supports: [String] = []
    package var steps: [Step] = []
    package var obstacles: [Obstacle] = []
    package var reviews: [Review] = []
    /// Goal attainment levels, -2 to 2, in words.
    package var levels: [Int: Excerpt] = [:]
    /// The lines that the levels were read from, in order; of two for one level the last counts.
    package var levelLines: [LevelLine] = []
    /// What was learned, for a goal that was let go.
    package var learned: [Excerpt] = []
    package var tags: [String] = []
    /// The goal's front matter or heading.
    package var source: SourceRange
    /// Some of its keys are private or could not be read: one that is not here may be there all the same.
    package var hasHiddenKeys = false
    /// The same of what stands below its keys.
    package var hasHiddenText = false
    /// Where the keys are written that its figures depend on.
    package var places: [Key: SourceRange] = [:]

    /// A key of a goal with a place of its own.
    package enum Key: Sendable, Hashable, CaseIterable {
        case id, since, by, agreed, review, status
    }

    package init(id: String, name: Excerpt, source: SourceRange) {
        self.id = id
        self.name = name
        self.source = source
    }

    /// The status that holds, all changes taken.
    package var status: Status { statusChanges.last?.status ?? .active }
    /// The day of the last change of status.
    package var statusSince: CivilDate? { statusChanges.last?.date }
}
