#ifndef CFILES_H
#define CFILES_H

/// Calls of Linux that Swift's Glibc does not show. Each returns 0, or the system's number for what went wrong.

/// Makes each of two files in a folder bear the other's name, in one step that nobody sees half of.
///
/// EINVAL or ENOSYS where the file system or the kernel cannot.
int files_exchange(int folder, const char *one, const char *other);

/// Gives a file another name that nothing has yet: EEXIST where something has.
///
/// EINVAL or ENOSYS where the file system or the kernel cannot.
int files_rename_to_new(int folder, const char *from, const char *to);

/// Gives an open file the extended attributes of another, access control lists among them. What the system keeps for
/// itself (`security.`, `trusted.`) is left out.
int files_copy_attributes(int from, int to);

#endif
