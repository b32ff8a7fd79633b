import Glibc

/// A clock that only goes forward, and tells no time of day: for how long something is waited for.
enum MonotonicClock {
    static var microseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
}
