import JournalAnalysis
import JournalModel

/// What a course of scores amounts to besides its change: recovery, response, remission, and how far the score is from
/// the best one. Each is said only where its rule holds. On a page with a positive risk item the first three are left
/// out, whatever questionnaire they are about: they would read as reassurance.
enum OutcomeWords {
    static func sentences(_ page: PageContext) -> [String] {
        let distances = page.courses.compactMap { distanceFromBest($0, page) }
        guard !page.riskItems.contains(where: \.isPositive) else { return distances }
        let pair = PairRecovery(page.courses)
        let outcomes = page.courses.compactMap { course -> String? in
            // Of the two that make the pair, recovery is told together.
            let isOfPair = pair != nil && course.form.isUsual && PairRecovery.measures.contains(course.measure.id)
            return outcome(course, tellsRecovery: !isOfPair, page)
        }
        return [pair.flatMap { recovery($0, page) }].compactMap(\.self) + outcomes + distances
    }

    /// `PHQ-9 and GAD-7 together: at or above a cut-off on 7 January, now below both (recovery, as …).`
    static func recovery(_ pair: PairRecovery, _ page: PageContext) -> String? {
        guard pair.isRecovered, let since = pair.caseSince else { return nil }
        return "\(Measure.phq9.shortName) and \(Measure.gad7.shortName) together: at or above a cut-off on "
            + "\(page.dates.long(since)), now below both (recovery, as NHS Talking Therapies counts it)."
    }

    /// `ISI: recovery (at or above the cut-off on 7 January, now below it), remission (less than 8).`
    static func outcome(_ course: ScoreCourse, tellsRecovery: Bool, _ page: PageContext) -> String? {
        var words: [String] = []
        if tellsRecovery, let recovery = Recovery(course), recovery.isRecovered {
            words.append(
                "recovery (\(ScoreWords.within(recovery.cutoff)) the cut-off on "
                    + "\(page.dates.long(recovery.first.date)), now \(ScoreWords.beyond(recovery.cutoff)) it)")
        }
        if course.isResponse == true, let response = course.measure.response {
            let atMost = response.atMost.map { " and \(NumberWords.number($0)) or less" } ?? ""
            words.append("response (\(NumberWords.number(response.percent))% lower or more\(atMost))")
        }
        if course.points.count > 1, course.isRemission == true, !course.beganInRemission,
            let remission = course.measure.remission
        {
            words.append("remission (\(ScoreWords.line(remission)))")
        }
        return words.isEmpty ? nil : "\(ScoreWords.name(course)): \(words.joined(separator: ", "))."
    }

    /// `PHQ-9 6 higher than its lowest (8 on 4 Feb).`
    ///
    /// A fact and no verdict: the best of many is lower than most by chance. It is left out where that score is told
    /// already, as the first, the previous or the present one.
    static func distanceFromBest(_ course: ScoreCourse, _ page: PageContext) -> String? {
        let best = course.best
        let told = [course.first, course.previous, course.now].compactMap { $0?.value }
        guard !told.contains(best.value) else { return nil }
        let isLowest = course.measure.direction == .higherWorse
        let difference = NumberWords.number(abs(course.now.value - best.value))
        return
            "\(ScoreWords.name(course)) \(difference) \(isLowest ? "higher than its lowest" : "lower than its highest") "
            + "(\(NumberWords.number(best.value)) on \(page.dates.short(best.date)))."
    }
}
