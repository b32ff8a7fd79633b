import CFiles
import Glibc

/// What a file has besides its bytes, and what must not be lost when another takes its name.
struct FileTraits {
    let status: stat

    /// Stops at a file that we could not put another in the place of without a loss.
    init(of file: borrowing FileDescriptor, _ path: String) throws(WritingError) {
        guard let status = file.status() else { throw WritingError(.read, path, number: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw WritingError(.notAFile, path) }
        guard status.st_uid == geteuid() || geteuid() == 0 else { throw WritingError(.otherOwner, path) }
        guard status.st_mode & 0o222 != 0 else { throw WritingError(.readOnly, path) }
        guard status.st_nlink < 2 else { throw WritingError(.hardLink, path) }
        self.status = status
    }

    /// Whether the file that has a name now is this one, not written to since.
    func isUnchanged(_ name: [CChar], in folder: borrowing FileDescriptor) -> Bool {
        var now = stat()
        return fstatat(folder.number, name, &now, AT_SYMLINK_NOFOLLOW) == 0 && isSame(now)
    }

    /// The same file, and no byte of it written since. Its names may have changed.
    func isSame(_ now: stat) -> Bool {
        now.st_ino == status.st_ino && now.st_dev == status.st_dev && now.st_size == status.st_size
            && now.st_mtim.tv_sec == status.st_mtim.tv_sec && now.st_mtim.tv_nsec == status.st_mtim.tv_nsec
    }

    /// Gives a new file the owner, mode and attributes of the old one.
    func keep(from old: borrowing FileDescriptor, on new: borrowing FileDescriptor, _ path: String) throws(WritingError)
    {
        if status.st_uid != geteuid() || status.st_gid != getegid() {
            guard fchown(new.number, status.st_uid, status.st_gid) == 0 else { throw WritingError(.otherOwner, path) }
        }
        let problem = files_copy_attributes(old.number, new.number)
        guard problem == 0 else {
            throw problem == ENOSPC || problem == EDQUOT || problem == EIO
                ? WritingError(.write, path, number: problem) : WritingError(.attributes, path, number: problem)
        }
        guard fchmod(new.number, status.st_mode & 0o7777) == 0 else {
            throw WritingError(.attributes, path, number: errno)
        }
    }
}
