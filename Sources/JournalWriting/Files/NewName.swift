import CFiles
import Glibc

/// Gives a file a name that nothing has yet.
enum NewName {
    /// - Returns: 0, `EEXIST` where something has the name, or another number of the system's.
    static func give(_ name: [CChar], to new: borrowing NewBytes, in folder: borrowing OpenFolder) -> Int32 {
        let number = folder.descriptor.number
        let problem = Uninterrupted.result { files_rename_to_new(number, new.name, name) }
        guard [EINVAL, ENOSYS, ENOTSUP].contains(problem) else { return problem }
        // A second name cannot be one that is there, either.
        let linked = Uninterrupted.result { linkat(number, new.name, number, name, 0) == 0 ? 0 : errno }
        if linked == 0 { unlinkat(number, new.name, 0) }
        guard [EPERM, ENOSYS, ENOTSUP, EINVAL].contains(linked) else { return linked }
        // Neither is to be had: the old file systems of memory cards. Nobody but us makes notes by these names, and a
        // moment lies between the look and the renaming.
        var status = stat()
        if fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return EEXIST }
        return Uninterrupted.result { renameat(number, new.name, number, name) == 0 ? 0 : errno }
    }
}

/// Calls that a signal may break off are made again.
enum Uninterrupted {
    /// - Parameter call: gives 0 or the system's number.
    static func result(_ call: () -> Int32) -> Int32 {
        while true {
            let problem = call()
            if problem != EINTR { return problem }
        }
    }

    /// - Parameter call: gives an open file's number, or −1 and sets `errno`.
    static func open(_ call: () -> Int32) -> Int32 {
        while true {
            let number = call()
            if number >= 0 || errno != EINTR { return number }
        }
    }
}
