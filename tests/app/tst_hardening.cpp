// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The programs as they lie on the disk are hardened: read from the ELF files themselves, not from what the build
// was told. Programs of a release build beside this one are read too, and must have their library calls fortified.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <cstring>
#include <elf.h>

using namespace Qt::StringLiterals;

namespace {

/// What of an ELF file bears on hardening.
struct Binary
{
    QByteArray bytes;
    QList<Elf64_Phdr> segments;
    QByteArray names; ///< the dynamic string table: imported functions are in it
    quint64 flags = 0, flags1 = 0;

    template <class T>
    T at(quint64 offset) const
    {
        T value = {};
        if (offset + sizeof(T) <= quint64(bytes.size()))
            ::memcpy(&value, bytes.constData() + offset, sizeof(T));
        return value;
    }
    quint64 offsetOf(quint64 address) const
    {
        for (const Elf64_Phdr &segment : segments)
            if (segment.p_type == PT_LOAD && address >= segment.p_vaddr &&
                address < segment.p_vaddr + segment.p_filesz)
                return segment.p_offset + (address - segment.p_vaddr);
        return 0;
    }
    bool imports(const QByteArray &name) const { return names.contains('\0' + name + '\0'); }
    const Elf64_Phdr *segment(quint32 type) const
    {
        for (const Elf64_Phdr &each : segments)
            if (each.p_type == type)
                return &each;
        return nullptr;
    }
};

Binary readBinary(const QString &path)
{
    Binary binary;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return binary;
    binary.bytes = file.readAll();
    const auto head = binary.at<Elf64_Ehdr>(0);
    for (int i = 0; i < head.e_phnum; ++i)
        binary.segments.append(binary.at<Elf64_Phdr>(head.e_phoff + quint64(i) * head.e_phentsize));
    const Elf64_Phdr *dynamic = binary.segment(PT_DYNAMIC);
    quint64 table = 0, size = 0;
    for (quint64 i = 0; dynamic && i < dynamic->p_filesz; i += sizeof(Elf64_Dyn)) {
        const auto entry = binary.at<Elf64_Dyn>(dynamic->p_offset + i);
        if (entry.d_tag == DT_STRTAB)
            table = entry.d_un.d_ptr;
        else if (entry.d_tag == DT_STRSZ)
            size = entry.d_un.d_val;
        else if (entry.d_tag == DT_FLAGS)
            binary.flags = entry.d_un.d_val;
        else if (entry.d_tag == DT_FLAGS_1)
            binary.flags1 = entry.d_un.d_val;
    }
    binary.names = binary.bytes.mid(qsizetype(binary.offsetOf(table)), qsizetype(size));
    return binary;
}

/// How often an indirect jump may land (endbr64): where the compiler guards the flow of control, at every function
/// that is called through a pointer. The note that would say so for the whole program is dropped by the linker where
/// the C library's own start files lack it, as in Debian 12.
qsizetype landings(const Binary &binary)
{
    return binary.bytes.count(QByteArray("\xf3\x0f\x1e\xfa", 4));
}

} // namespace

class TestHardening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theProgramsAreHardened_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("optimised");
        const QString here = QStringLiteral(PORTOLAN_BINARIES);
        const QString release = QDir::cleanPath(here + u"/../../release/app"_s);
        for (const QString &folder : {here, release})
            for (const QString &name : {u"portolan-cli"_s, u"portolan"_s})
                if (folder == here || QFile::exists(folder + u'/' + name))
                    QTest::newRow(
                        qPrintable(QFileInfo(folder + u"/.."_s).fileName() + folder.section(u'/', -2) + name))
                        << folder + u'/' + name << (folder == release);
    }
    void theProgramsAreHardened()
    {
        QFETCH(QString, path);
        QFETCH(bool, optimised);
        const Binary binary = readBinary(path);
        QVERIFY2(binary.bytes.startsWith(ELFMAG), qPrintable(path));
        QCOMPARE(binary.at<Elf64_Ehdr>(0).e_type, Elf64_Half(ET_DYN));
        QVERIFY2(binary.flags1 & DF_1_PIE, "position independent executable");
        QVERIFY2(binary.segment(PT_GNU_RELRO), "relocations are read-only");
        QVERIFY2((binary.flags & DF_BIND_NOW) || (binary.flags1 & DF_1_NOW), "all of them, bound at the start");
        QVERIFY2(binary.segment(PT_GNU_STACK) && !(binary.segment(PT_GNU_STACK)->p_flags & PF_X),
                 "the stack is not executable");
        QVERIFY2(binary.imports("__stack_chk_fail"), "the stack is guarded");
        QVERIFY2(binary.imports("_ZSt21__glibcxx_assert_failPKciS0_S0_"), "the standard library checks its bounds");
        if (optimised)
            QVERIFY2(binary.names.contains(QByteArray("_chk", 5)), "library calls are fortified");
#if defined(__x86_64__)
        QVERIFY2(landings(binary) > 1000, "the flow of control is guarded");
#endif
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
