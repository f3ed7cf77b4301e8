// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See faults.h. In a preloaded program the plan comes from PORTOLAN_FAULT: `under=FOLDER way=fail at=3 errno=28`;
// at the end of the program the number of calls is written to the file that PORTOLAN_FAULT_CALLS names.
#include "tests/support/faults.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace faults {

Plan plan;

namespace {

template <class F>
F real(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

bool isUnder(const char *path)
{
    const size_t size = ::strlen(plan.under);
    return size > 0 && path && ::strncmp(path, plan.under, size) == 0;
}

bool isUnder(int handle)
{
    char name[32], path[4096];
    ::snprintf(name, sizeof name, "/proc/self/fd/%d", handle);
    const ssize_t size = ::readlink(name, path, sizeof path - 1);
    if (size < 0)
        return false;
    path[size] = '\0';
    return isUnder(path);
}

bool isFile(int handle)
{
    struct stat found = {};
    return ::fstat(handle, &found) == 0 && S_ISREG(found.st_mode);
}

[[noreturn]] void die()
{
    ::syscall(SYS_exit_group, 99);
    ::abort();
}

/// What shall happen to this call.
enum class Now { Do, Fail, Half };
Now meet(const char *name, bool ofFile, bool &dieAfter)
{
    const int call = ++plan.calls;
    if (plan.way == Way::Count || (call != plan.at && call != plan.second))
        return Now::Do;
    plan.struck = true;
    plan.ofFile = ofFile;
    ::snprintf(plan.name, sizeof plan.name, "%s", name);
    if (plan.way == Way::Kill)
        die();
    dieAfter = plan.way == Way::KillLate;
    if (plan.way == Way::Short)
        return ::strcmp(name, "write") == 0 ? Now::Half : Now::Do;
    if (plan.way == Way::Fail) {
        errno = plan.number;
        return Now::Fail;
    }
    return Now::Do;
}

/// A call that is done, failed or survived; `concerns`: it is about a file that is watched.
template <class Call>
int through(const char *name, bool concerns, bool ofFile, Call call)
{
    bool dieAfter = false;
    if (concerns && meet(name, ofFile, dieAfter) == Now::Fail)
        return -1;
    const int result = call();
    if (dieAfter)
        die();
    return result;
}

__attribute__((constructor)) void readPlan()
{
    const char *text = ::getenv("PORTOLAN_FAULT");
    char way[16] = {};
    if (text && ::sscanf(text, "under=%511s way=%15s at=%d errno=%d", plan.under, way, &plan.at, &plan.number) >= 2)
        plan.way = ::strcmp(way, "fail") == 0    ? Way::Fail
                   : ::strcmp(way, "short") == 0 ? Way::Short
                   : ::strcmp(way, "kill") == 0  ? Way::Kill
                                                 : Way::Count;
}

__attribute__((destructor)) void sayCalls()
{
    const char *file = ::getenv("PORTOLAN_FAULT_CALLS");
    if (!file)
        return;
    plan.under[0] = '\0';
    if (FILE *out = ::fopen(file, "w")) {
        ::fprintf(out, "%d\n", plan.calls);
        ::fclose(out);
    }
}

int opened(const char *name, int folder, const char *path, int flags, mode_t mode)
{
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
    return through(name, writes && isUnder(path), false,
                   [&] { return int(::syscall(SYS_openat, folder, path, flags, mode)); });
}

} // namespace

} // namespace faults

using namespace faults;

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return opened("open", AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return opened("open", AT_FDCWD, path, flags, mode);
}

ssize_t write(int handle, const void *bytes, size_t size)
{
    bool dieAfter = false;
    Now now = Now::Do;
    if (isUnder(handle))
        now = meet("write", isFile(handle), dieAfter);
    if (now == Now::Fail)
        return -1;
    const ssize_t result = ::syscall(SYS_write, handle, bytes, now == Now::Half ? size / 2 : size);
    if (dieAfter)
        die();
    return result;
}

int fsync(int handle)
{
    // Watched files lie in a folder of the test: waiting for the disk would prove nothing.
    const bool watched = isUnder(handle);
    return through("fsync", watched, isFile(handle),
                   [&] { return watched ? 0 : int(::syscall(SYS_fsync, handle)); });
}

int close(int handle)
{
    const bool watched = (::fcntl(handle, F_GETFL) & O_ACCMODE) != O_RDONLY && isUnder(handle);
    if (!watched)
        return int(::syscall(SYS_close, handle));
    bool dieAfter = false;
    const Now now = meet("close", isFile(handle), dieAfter);
    const int number = errno;
    const int result = int(::syscall(SYS_close, handle)); // a descriptor is gone even when closing it fails
    if (dieAfter)
        die();
    if (now == Now::Fail)
        errno = number;
    return now == Now::Fail ? -1 : result;
}

int rename(const char *from, const char *to)
{
    return through("rename", isUnder(to) || isUnder(from), true,
                   [&] { return int(::syscall(SYS_rename, from, to)); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    if (plan.noExchange && flags != 0) {
        errno = EINVAL;
        return -1;
    }
    return through("renameat2", isUnder(to), true,
                   [&] { return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags)); });
}

int link(const char *from, const char *to)
{
    if (plan.noLinks) {
        errno = EPERM;
        return -1;
    }
    return through("link", isUnder(to), false, [&] { return int(::syscall(SYS_link, from, to)); });
}

int unlink(const char *path)
{
    return through("unlink", isUnder(path), false, [&] { return int(::syscall(SYS_unlink, path)); });
}

int mkdir(const char *path, mode_t mode)
{
    return through("mkdir", isUnder(path), false, [&] { return int(::syscall(SYS_mkdir, path, mode)); });
}

int rmdir(const char *path)
{
    return through("rmdir", isUnder(path), false, [&] { return int(::syscall(SYS_rmdir, path)); });
}

int fchmod(int handle, mode_t mode)
{
    return through("fchmod", isUnder(handle), false, [&] { return int(::syscall(SYS_fchmod, handle, mode)); });
}

int fchown(int handle, uid_t user, gid_t group)
{
    return through("fchown", isUnder(handle), false,
                   [&] { return int(::syscall(SYS_fchown, handle, user, group)); });
}

int ftruncate(int handle, off_t size)
{
    return through("ftruncate", isUnder(handle), true, [&] { return int(::syscall(SYS_ftruncate, handle, size)); });
}

char *mkdtemp(char *name)
{
    bool dieAfter = false;
    if (isUnder(name) && meet("mkdtemp", false, dieAfter) == Now::Fail)
        return nullptr;
    char *made = real<char *(*)(char *)>("mkdtemp")(name);
    if (dieAfter)
        die();
    return made;
}
}
