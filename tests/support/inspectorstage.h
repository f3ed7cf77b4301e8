// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector on the sample plan, as a person uses it: choose, read, type, press.
#pragma once
#include "tests/editing/sample.h"
#include "views/inspector/formwidgets.h"
#include "views/inspector/inspectorpanel.h"
#include "views/theme/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace portolan::testing {

struct InspectorStage
{
    Theme theme;
    std::shared_ptr<const Catalog> catalog = std::make_shared<const Catalog>(Catalog::load({}));
    PlanDocument document{sample::lookup()};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<InspectorPanel> panel;

    InspectorStage()
    {
        document.begin(sample::plan());
        workspace = std::make_unique<Workspace>(document, theme, catalog, nullptr);
        panel = std::make_unique<InspectorPanel>(*workspace, nullptr);
        panel->resize(328, 900);
        panel->show();
        settle();
    }
    void settle() const
    {
        for (int i = 0; i < 200 && (workspace->isDeriving() || i < 3); ++i)
            QTest::qWait(10);
    }
    void select(const Selection &selection) const
    {
        workspace->select(selection);
        settle();
    }
    template <class T>
    T *find(const QString &key) const
    {
        const QList<T *> all = panel->findChildren<T *>(key);
        return all.isEmpty() ? nullptr : all.last();
    }
    void type(const QString &key, const QString &text) const
    {
        auto *edit = find<QLineEdit>(key);
        QVERIFY2(edit, qPrintable(key));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    void choose(const QString &key, const QVariant &value) const
    {
        auto *box = find<QComboBox>(key);
        QVERIFY2(box, qPrintable(key));
        const int index = box->findData(value);
        QVERIFY2(index >= 0, qPrintable(value.toString()));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        settle();
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : panel->findChildren<QPushButton *>())
            if (button->text() == text) {
                button->click();
                settle();
                return;
            }
        QFAIL(qPrintable(text));
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : panel->findChildren<QLabel *>())
            if (label->isVisibleTo(panel.get()) && label->text().contains(words))
                return true;
        return false;
    }
};

} // namespace portolan::testing
