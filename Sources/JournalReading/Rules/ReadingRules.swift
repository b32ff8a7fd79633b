package import JournalText

/// The rules of what is noticed in reading, one file each.
package enum ReadingRules {
    /// In the order of their ids.
    package static let all: [Rule] = [
        .activityGradeOutOfRange,
        .beliefOutOfRange,
        .chancesOutOfRange,
        .enoughBeyondTarget,
        .goalDatesOutOfOrder,
        .goalIdDuplicate,
        .goalLevelOutOfRange,
        .goalRatingOutOfRange,
        .goalUnknown,
        .intensityOutOfRange,
        .intensityScaleUnclear,
        .measureClash,
        .measureNotUnderstood,
        .measureUnknown,
        .moodDecimalComma,
        .moodOutOfRange,
        .scoreItemCount,
        .scoreItemOrder,
        .scoreItemOutOfRange,
        .scoreItemRange,
        .scoreNotUnderstood,
        .scoreOnlyTotals,
        .scoreOutOfRange,
        .scoreRawOrFinal,
        .sudsOutOfRange,
        .trackerUnitDiffers,
        .trackerUnknown,
        .unknownThoughtRecordField,
        .urgeOutOfRange,
        .valueNotUnderstood,
        .vocOutOfRange,
    ]
}
