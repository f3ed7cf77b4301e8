// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/editing/sample.h"
#include "views/canvas/placing.h"
#include "views/catalog/catalogpanel.h"
#include "views/theme/theme.h"
#include "views/theme/widgets.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QTreeView>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestCatalogPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRoleOfTheCatalogIsThereOnce()
    {
        const Catalog catalog = Catalog::load({});
        CatalogModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.browse(catalog, u"en"_s);
        QSet<QString> seen;
        int parts = 0;
        for (int group = 0; group < model.rowCount(); ++group)
            for (int row = 0; row < model.rowCount(model.index(group, 0)); ++row) {
                const QString what =
                    model.index(row, 0, model.index(group, 0)).data(CatalogModel::WhatRole).toString();
                QVERIFY(!seen.contains(what));
                seen.insert(what);
                parts += what.startsWith("part:"_L1);
            }
        int roles = 0;
        for (const Product &product : catalog.products())
            for (const Role &role : product.roles) {
                QVERIFY2(seen.contains(product.id + u'/' + role.id), qPrintable(role.id));
                ++roles;
            }
        QCOMPARE(seen.size(), roles + parts);
        QCOMPARE(parts, 4);
    }

    void aSearchFindsRolesThenTheirUsersAndPreselectsTheFirst()
    {
        const Catalog catalog = Catalog::load({});
        CatalogModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.search(catalog, nullptr, u"flame work"_s, u"en"_s);
        QCOMPARE(model.firstHit().data(CatalogModel::WhatRole).toString(), u"autodesk-flame/workstation"_s);
        model.search(catalog, nullptr, u"zzzz"_s, u"en"_s);
        QCOMPARE(model.hits(), 0);
        QVERIFY(!model.firstHit().isValid());
        model.search(catalog, nullptr, u"  '\"; DROP *"_s, u"en"_s);
        QCOMPARE(model.hits(), 0);
    }

    void theIndexAnswersTheSame()
    {
        const Catalog catalog = Catalog::load({});
        QTemporaryDir folder;
        const auto index = CatalogIndex::open(catalog, PortRegistry::shipped(), folder.path());
        QVERIFY(index.ok());
        CatalogModel model;
        model.search(catalog, index->get(), u"dan"_s, u"en"_s);
        QVERIFY(model.firstHit().data(CatalogModel::WhatRole).toString().startsWith("dante/"_L1));
        model.search(catalog, index->get(), u"2049"_s, u"en"_s); // NFS: those who use it
        QVERIFY(model.hits() > 0);
    }

    void enterPlacesTheFirstHit()
    {
        Theme theme;
        auto catalog = std::make_shared<const Catalog>(Catalog::load({}));
        PlanDocument document(catalog->lookup());
        document.begin(sample::plan());
        Workspace workspace(document, theme, catalog, nullptr);
        CatalogPanel panel(workspace, nullptr);
        panel.show();
        auto *field = panel.findChild<SearchField *>();
        QVERIFY(field);
        workspace.select(Selection::zone(u"prod"_s));
        panel.search(u"dns server"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const Device *device = document.plan().devices.find(u"dns-01"_s);
        QVERIFY(device);
        QCOMPARE(device->interfaces.first().zone, u"prod"_s);
        QCOMPARE(document.history().count(), 1);
        QVERIFY(!document.plan().layout.contains(u"dns-01"_s)); // the layout finds its place
    }

    void whatIsNotFoundOffersTheRegistry()
    {
        Theme theme;
        auto catalog = std::make_shared<const Catalog>(Catalog::load({}));
        PlanDocument document(catalog->lookup());
        Workspace workspace(document, theme, catalog, nullptr);
        CatalogPanel panel(workspace, nullptr);
        panel.show();
        QSignalSpy asked(&workspace, &Workspace::asked);
        panel.search(u"zzzz"_s);
        auto *empty = panel.findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        QVERIFY(!panel.findChild<QTreeView *>()->isVisible());
        empty->button()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"zzzz"_s);
        QTest::keyClick(panel.findChild<SearchField *>(), Qt::Key_Escape);
        QVERIFY(!empty->isVisible());
    }

    void whatIsDraggedCarriesTheRole()
    {
        const Catalog catalog = Catalog::load({});
        CatalogModel model;
        model.browse(catalog, u"en"_s);
        const QModelIndex first = model.firstHit();
        std::unique_ptr<QMimeData> data(model.mimeData({first}));
        QVERIFY(data);
        QCOMPARE(QString::fromUtf8(data->data(QString::fromLatin1(roleMime))),
                 first.data(CatalogModel::WhatRole).toString());
        QVERIFY(!model.mimeData({model.index(0, 0)})); // a product is no role
    }
};

QTEST_MAIN(TestCatalogPanel)
#include "tst_catalogpanel.moc"
