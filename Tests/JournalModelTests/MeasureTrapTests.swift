import JournalModel
import Testing

/// Mistakes that are in print about these questionnaires, and sources that contradict each other: none of them is ours.
struct MeasureTrapTests {
    struct Trap: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let holds: @Sendable () -> Bool

        init(_ what: String, _ holds: @escaping @Sendable () -> Bool) {
            testDescription = what
            self.holds = holds
        }
    }

    private static func part(_ measure: Measure, _ name: String) -> Measure.Subscale? {
        measure.subscales.first { $0.name == name }
    }

    private static func total(_ measure: Measure, _ answers: [Int], order: String? = nil) -> Double? {
        measure.score(answers: answers, order: order).total
    }

    static let traps: [Trap] = [
        Trap("PHQ-9: 10 is the cut-off, and not 9, as one page has it") {
            Measure.phq9.caseness?.isMet(by: 9) == false && Measure.phq9.caseness?.isMet(by: 10) == true
        },
        Trap("PHQ-9: a tenth answer is never added") {
            total(.phq9, [0, 0, 0, 0, 0, 0, 0, 0, 0, 3]) == 0
        },
        Trap("PHQ-9: remission is in no source, response is half or less and 9 or less") {
            Measure.phq9.remission == nil && Measure.phq9.response?.percent == 50
                && Measure.phq9.response?.atMost == 9
        },
        Trap("GAD-7: the lowest answer is not “not at all sure”") {
            Measure.gad7.answerLabels[0] == "not at all"
        },
        Trap("GAD-7: the cut-off is 8, not the 10 of a screen for one disorder") {
            Measure.gad7.caseness?.isMet(by: 8) == true && Measure.gad7.caseness?.isMet(by: 7) == false
        },
        Trap("PHQ-15: without item 4 nothing is said of the score") {
            var answers = [Int?](repeating: 1, count: 15)
            answers[3] = nil
            return !Measure.phq15.score(answers: answers).isUsualForm
        },
        Trap("WHO-5: 8 points are not enough, 12 are; 50 or less is raw 12 or less") {
            guard let points = Measure.who5.reliableChange?.points, let cutoff = Measure.who5.caseness else {
                return false
            }
            return points > 8 && points <= 12 && cutoff.isMet(by: 12 * 4) && !cutoff.isMet(by: 13 * 4)
        },
        Trap("PCL-5: no ranges of severity exist, of the whole or of a part") {
            Measure.pcl5.bands.isEmpty && Measure.pcl5.bandsSource == nil
                && Measure.pcl5.subscales.allSatisfy(\.bands.isEmpty)
        },
        Trap("K10: a nought is a slip, unless 0 to 4 is declared") {
            total(.k10, [0, 1, 1, 1, 1, 1, 1, 1, 1, 1]) == nil
        },
        Trap("K6: it is not the first six of the K10, and has its own answers") {
            Measure.k6.itemRange == 0...4 && Measure.k10.itemRange == 1...5 && Measure.k6.bands.isEmpty
                && Measure.k6.caseness == nil
        },
        Trap("K6: answers of 1 to 5 were seen in no source") {
            Measure.k6.score(answers: [1, 1, 1, 1, 1, 1], range: 1...5).total == nil
        },
        Trap("CORE-10: items 2 and 3 are reversed, not 3 and 4") {
            // Nothing but item 4 at 4: 4, and items 2 and 3 at 0 give 4 each.
            Measure.core10.reverse == [2, 3] && total(.core10, [0, 0, 0, 4, 0, 0, 0, 0, 0, 0]) == 12
        },
        Trap("CORE-10: ranges begin at 11, 15, 20 and 25, not one later; below 11 none was seen") {
            Measure.core10.bands.map(\.range.lowerBound) == [11, 15, 20, 25]
                && Measure.core10.band(of: 10) == nil && Measure.core10.band(of: 15)?.label == "moderate"
        },
        Trap("ODSIS and PDSS-SR: sources disagree on the cut-off, so there is none") {
            Measure.odsis.caseness == nil && Measure.pdsssr.caseness == nil
        },
        Trap("ISI: 15 is the cut-off, not the 10 of screening in the community; below 8 is remission") {
            Measure.isi.caseness?.isMet(by: 14) == false && Measure.isi.remission?.isMet(by: 7) == true
                && Measure.isi.remission?.isMet(by: 8) == false
        },
        Trap("WSAS: without item 1 nothing is said of the score; 20 is not above 20") {
            !Measure.wsas.score(answers: [nil, 1, 1, 1, 1]).isUsualForm
                && Measure.wsas.band(of: 20)?.label == "significant impairment"
        },
        Trap("SWLS: 7 is agreement, whatever a reprint says") {
            Measure.swls.direction == .higherBetter && total(.swls, [7, 7, 7, 7, 7]) == 35
                && Measure.swls.band(of: 35)?.label == "extremely satisfied"
        },
        Trap("RSES: without its order no answer is added up; the two orders differ") {
            total(.rses, [3, 0, 3, 3, 0, 0, 3, 0, 0, 3]) == nil
                && total(.rses, [3, 0, 3, 3, 0, 0, 3, 0, 0, 3], order: "umd_web") == 30
                && total(.rses, [3, 0, 3, 3, 0, 0, 3, 0, 0, 3], order: "rosenberg_1965") != 30
        },
        Trap("AUDIT: items 9 and 10 are 0, 2 or 4; 15 is hazardous, not the next range") {
            total(.audit, [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]) == nil
                && total(.audit, [0, 0, 0, 0, 0, 0, 0, 0, 2, 4]) == 6
                && Measure.audit.band(of: 15)?.label == "hazardous" && Measure.audit.band(of: 20) == nil
        },
        Trap("DASS-21: not the ranges of a table that is wrong (stress 11, depression 10 to 12)") {
            part(.dass21, "stress")?.band(of: 14)?.label == "normal"
                && part(.dass21, "depression")?.band(of: 13)?.label == "mild"
                && part(.dass21, "depression")?.band(of: 9)?.label == "normal"
        },
        Trap("DASS-21: no combined total, and every part doubled") {
            let result = Measure.dass21.score(answers: Array(repeating: 3, count: 21))
            return Measure.dass21.total == nil && result.total == nil && result.subscales["stress"] == 42
        },
        Trap("OCI-R: items 1, 7 and 13 are those on hoarding; the cut-off of 12 without them is not that of the whole")
        {
            part(.ocir, "hoarding")?.items == [1, 7, 13] && Measure.ocir.caseness == nil
        },
        Trap("OCI-R: its ranges say that they hold within OCD samples") {
            Measure.ocir.bands.allSatisfy { $0.label.contains("within OCD samples") }
        },
        Trap("EPDS: the weights are typed as printed, and not reversed again") {
            Measure.epds.reverse.isEmpty && total(.epds, [0, 0, 3, 0, 3, 3, 3, 3, 3, 3]) == 21
        },
        Trap("Y-BOCS: up to 40, not the 50 of Y-BOCS-II; no percentage of response was seen") {
            Measure.ybocssr.total == 0...40 && Measure.ybocssr.band(of: 32)?.label == "extreme"
                && Measure.ybocssr.response == nil && Measure.ybocssr.remission == nil
        },
        Trap("ORS, SRS, SPIN and PSWQ: what is only remembered of change is not claimed") {
            [Measure.ors, .srs, .spin, .pswq, .pdsssr, .epds].allSatisfy { $0.reliableChange == nil }
        },
        Trap("BDI-II: 14 is where mild begins, and nothing is a case") {
            Measure.bdiii.band(of: 13)?.label == "minimal" && Measure.bdiii.band(of: 14)?.label == "mild"
                && Measure.bdiii.caseness == nil
        },
        Trap("OQ-45: no answer is added up, since which are reversed was not seen") {
            total(.oq452, Array(repeating: 0, count: 45)) == nil && Measure.oq452.riskItems.isEmpty
        },
        Trap("PSS-10: items 4, 5, 7 and 8 are reversed") {
            total(.pss10, [0, 0, 0, 4, 4, 0, 4, 4, 0, 0]) == 0
        },
    ]

    @Test(arguments: traps)
    func `a mistake in print is not repeated`(trap: Trap) {
        #expect(trap.holds())
    }
}
