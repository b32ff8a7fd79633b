import Glibc
import JournalModel

extension JournalSettings.NewFiles {
    /// What the system is asked for; the umask takes from it.
    var fileMode: mode_t { self == .owner ? 0o600 : 0o666 }
    var folderMode: mode_t { self == .owner ? 0o700 : 0o777 }
}
