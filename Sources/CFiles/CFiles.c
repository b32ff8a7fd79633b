#define _GNU_SOURCE
#include "CFiles.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>

int files_exchange(int folder, const char *one, const char *other) {
    return renameat2(folder, one, folder, other, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int files_rename_to_new(int folder, const char *from, const char *to) {
    return renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

static int copy_attribute(int from, int to, const char *name) {
    if (strncmp(name, "security.", 9) == 0 || strncmp(name, "trusted.", 8) == 0) return 0;
    ssize_t size = fgetxattr(from, name, NULL, 0);
    if (size < 0) return errno == ENODATA ? 0 : errno;
    char *value = malloc(size > 0 ? (size_t)size : 1);
    if (value == NULL) return ENOMEM;
    int problem = 0;
    size = fgetxattr(from, name, value, (size_t)size);
    if (size < 0 || fsetxattr(to, name, value, (size_t)size, 0) != 0) problem = errno;
    free(value);
    return problem;
}

int files_copy_attributes(int from, int to) {
    ssize_t size = flistxattr(from, NULL, 0);
    if (size < 0) return errno == ENOTSUP || errno == ENOSYS ? 0 : errno;
    if (size == 0) return 0;
    char *names = malloc((size_t)size);
    if (names == NULL) return ENOMEM;
    int problem = 0;
    size = flistxattr(from, names, (size_t)size);
    if (size < 0) problem = errno;
    for (ssize_t place = 0; place < size && problem == 0; place += (ssize_t)strlen(names + place) + 1)
        problem = copy_attribute(from, to, names + place);
    free(names);
    return problem;
}
