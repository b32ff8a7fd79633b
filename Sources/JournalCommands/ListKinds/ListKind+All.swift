extension ListKind {
    /// Every kind, in the order in which help names them.
    static let all: [ListKind] = [
        .moods,
        .thoughts,
        .activities,
        .exposures,
        .urges,
        .homework,
        .measures,
        .trackers,
        .ratings,
        .wins,
        .setbacks,
        .discuss,
        .first,
        .helped,
        .events,
        .goals,
        .sessions,
    ]
}
