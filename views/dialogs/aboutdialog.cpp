// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"

#include <QtCore/QLibraryInfo>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent) : Dialog(theme, tr("About Portolan"), narrow, parent)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *icon = new QLabel(this);
    icon->setPixmap(
        theme.icon(QStringLiteral("portolan"), Token::Accent).pixmap(QSize(48, 48), devicePixelRatioF()));
    head->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new QLabel(tr("Portolan"), this);
    name->setFont(theme.display());
    words->addWidget(name);
    auto *version = new QLabel(tr("Version %1").arg(QStringLiteral(PORTOLAN_VERSION)), this);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    tint(version, theme, Token::Text2);
    words->addWidget(version);
    head->addLayout(words, 1);
    content()->addLayout(head);
    content()->addSpacing(4);
    addSentence(tr("A workbench for planning the network ports of an installation. A portolan was the chart by "
                   "which a ship found its ports."));
    content()->addSpacing(4);
    QFormLayout *form = addForm();
    const auto row = [&](const QString &label, const QString &value) {
        auto *text = new QLabel(value, this);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWordWrap(true);
        form->addRow(formLabel(theme, label, text), text);
    };
    row(tr("Licence"), tr("GNU General Public License, version 3 or later"));
    row(tr("Copyright"), tr("The Portolan authors"));
    row(tr("Built on"), tr("Qt %1, QCustomPlot, SQLite, libxlsxwriter").arg(QLatin1String(qVersion())));
    row(tr("Warranty"), tr("None, as far as the law permits. Review every rule before you load it."));
    addButtons({}, tr("Close"));
}

} // namespace portolan
