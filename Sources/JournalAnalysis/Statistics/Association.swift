import JournalModel

/// Whether two daily series went together: on days when one was high, the other was, too, or was low.
///
/// Spearman's rank correlation over the days on which both were noted. It says nothing of which came first, or of
/// a cause, and days lean on the day before, so that it is no test either.
package struct Association: Sendable, Hashable {
    /// -1 to 1.
    package let rho: Double
    /// Days on which both were noted.
    package let n: Int

    /// With fewer days nothing is said.
    package static let fewestDays = 14

    /// `nil` of fewer than fourteen days with both, and where one of the two is always the same.
    /// - Parameters: in order of time; several values on a day are one, their mean.
    package init?(_ first: [DatedValue], _ second: [DatedValue]) {
        var values: [CivilDate: Double] = [:]
        for point in second.oneADay { values[point.date] = point.value }
        let pairs = first.oneADay.compactMap { point in values[point.date].map { (first: point.value, second: $0) } }
        guard pairs.count >= Association.fewestDays, let spearman = RankCorrelation.spearman(pairs) else { return nil }
        rho = spearman.rho
        n = spearman.n
    }
}
