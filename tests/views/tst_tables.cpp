// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/tableplan.h"
#include "views/tables/devicesmodel.h"
#include "views/tables/flowsmodel.h"
#include "views/tables/registrymodel.h"
#include "views/tables/rulesmodel.h"
#include "views/tables/tableview.h"
#include "views/tables/words.h"

#include "views/theme/widgets.h"
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void everyNumberedRowIsTheRowThatIsCounted();
    void twoHundredMillionRowsCostNothing();
    void aMillionRowsAreShownAndTheRestIsSaid();
    void everyModelKeepsItsPromises();
    void addressesSortByValue();
    void portsSortByTheLowest();
    void namesSortAsPeopleCount();
    void sortingIsTakenBackByAThirdClick();
    void theFindFieldNeedsEveryWord();
    void theFilterLimitsRowsAndSaysSo();
    void aRuleChosenInTheTableIsChosenEverywhere();
    void aDeviceChosenElsewhereLightsItsRowsAndHidesNone();
    void aRuleRevealedElsewhereBringsItsPoint();
    void copiedRowsHoldNoFormula();
    void hiddenColumnsAreNotCopied();
    void anAddressTypedIntoTheTableIsOneUndoStep();
    void whatIsNoAddressIsRefusedInWords();
    void aHostileNameStaysInItsCell();
    void registryFindsByNumberNameAndProductInBothLanguages();
    void anEmptyPlanIsNotMute();
    void nothingHereIsRebuiltWhileItIsHidden();
};

namespace {

TableView &viewOf(Panel &panel)
{
    return *panel.findChild<TableView *>();
}

QStringList columnOf(const TableModel &model, const QString &id, int most = 1000)
{
    QStringList cells;
    for (int row = 0; row < qMin(most, model.rowCount()); ++row)
        cells.append(model.index(row, model.columnOf(id)).data().toString());
    return cells;
}

/// Many devices of two roles that all need each other.
std::shared_ptr<const DerivedPlan> largePlan(int devices)
{
    auto derived = std::make_shared<DerivedPlan>();
    QList<int> all;
    for (int i = 0; i < devices; ++i) {
        Device device;
        device.id = u"d%1"_s.arg(i, 6, 10, QChar(u'0'));
        device.count = i % 7 == 3 ? 2 : 1;
        derived->plan.devices.put(device);
        all.append(i);
    }
    FlowEnd end;
    end.kind = FlowEnd::Kind::Devices;
    end.devices = all;
    FlowEnd half = end;
    half.devices = all.mid(devices / 2);
    Need need;
    need.requirement = u"r"_s;
    derived->flows.needs = {need};
    derived->flows.ends = {end, half};
    derived->flows.flows = {
        {0, 0, 0, Flow::State::Active}, {0, 1, 0, Flow::State::Active}, {0, 0, 1, Flow::State::Optional}};
    return derived;
}

} // namespace

void TestTables::everyNumberedRowIsTheRowThatIsCounted()
{
    TableBench bench;
    for (const auto &derived : {bench.workspace.derived(), largePlan(23)}) {
        QList<int> flows;
        for (int flow = int(derived->flows.flows.size()) - 1; flow >= 0; --flow)
            flows.append(flow);
        const Digest digest(derived, Texts());
        const FlowRows rows(derived, digest, flows);
        qint64 i = 0;
        for (int flow : flows)
            forEachRow(derived->flows, derived->plan, flow, [&](const FlowRow &row) {
                if (rows.indexOf(row) != i)
                    return false;
                const auto found = findRow(derived->flows, derived->plan, flow, row.id);
                if (!found || found->fromDevice != row.fromDevice || found->toDevice != row.toDevice)
                    return false;
                const FlowRow numbered = rows.at(i++);
                return row.id == numbered.id && row.flow == numbered.flow &&
                       row.fromDevice == numbered.fromDevice && row.toDevice == numbered.toDevice;
            });
        QCOMPARE(i, rows.size());
        QVERIFY(rows.size() > 300);
    }
}

void TestTables::twoHundredMillionRowsCostNothing()
{
    const auto derived = largePlan(10000);
    const Digest digest(derived, Texts());
    const FlowRows rows(derived, digest, {0, 1, 2});
    QVERIFY(rows.size() > 190'000'000);
    const FlowRow last = rows.at(rows.size() - 1);
    QCOMPARE(last.flow, 2);
    QCOMPARE(last.fromDevice, 9999);
    // A row out of two hundred million is found in less time than walking one in ten thousand of them takes.
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i)
        QVERIFY(rows.at(rows.size() / 50 * i).fromDevice >= 0);
    const qint64 fifty = timer.nsecsElapsed();
    timer.restart();
    int walked = 0;
    forEachRow(derived->flows, derived->plan, 0, [&](const FlowRow &) { return ++walked < 20000; });
    QVERIFY2(fifty < timer.nsecsElapsed(),
             qPrintable(u"%1 ns against %2 ns"_s.arg(fifty).arg(timer.nsecsElapsed())));
}

void TestTables::aMillionRowsAreShownAndTheRestIsSaid()
{
    Plan plan = campusPlan();
    Device device = *plan.devices.find(u"flame-01"_s);
    const QString id = device.id;
    for (int i = 0; i < 1200; ++i) {
        device.id = u"%1-%2"_s.arg(id).arg(i);
        device.name = device.id;
        plan.devices.put(device);
    }
    TableBench bench(plan);
    const auto panel = bench.shown(makeFlowsTable(bench.workspace, nullptr));
    const auto &model = static_cast<FlowsModel &>(viewOf(*panel).tableModel());
    QVERIFY(model.passing() > FlowsModel::mostShown);
    QCOMPARE(model.rowCount(), FlowsModel::mostShown);
    QVERIFY(!model.index(model.rowCount() - 1, 0).data().toString().isEmpty());
    viewOf(*panel).sortByColumn(model.columnOf(u"destination_ports"_s), Qt::AscendingOrder); // by flow, not by row
    QCOMPARE(model.rowCount(), FlowsModel::mostShown);
}

void TestTables::everyModelKeepsItsPromises()
{
    TableBench bench;
    FlowsModel flows(bench.workspace);
    RulesModel rules(bench.workspace);
    DevicesModel devices(bench.workspace);
    RegistryModel registry(bench.workspace);
    rules.setPoint(bench.workspace.derived()->rules.points.first().id);
    for (TableModel *model : std::initializer_list<TableModel *>{&flows, &rules, &devices, &registry}) {
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->refresh();
        QVERIFY(model->rowCount() > 5);
        QCOMPARE(model->passing(), model->total());
        for (int column = -1; column < model->columnCount(); ++column) {
            model->sort(column, Qt::DescendingOrder);
            QCOMPARE(qint64(model->rowCount()), model->total());
        }
        model->setFind(u"no such words"_s);
        QCOMPARE(model->rowCount(), 0);
        model->setFind({});
        QCOMPARE(model->passing(), model->total());
    }
}

void TestTables::addressesSortByValue()
{
    const SortKey two = SortKey::of(*readAddresses(u"10.0.0.2"_s)),
                  ten = SortKey::of(*readAddresses(u"10.0.0.10"_s));
    const SortKey six = SortKey::of(*readAddresses(u"fd00::1"_s)), none = SortKey::of(AddressSet());
    QVERIFY(two < ten && ten < six && six < none);
    QVERIFY(!(ten < two));
    QVERIFY(SortKey::of(*readAddresses(u"fd00::1"_s)) < SortKey::of(*readAddresses(u"fd00:0:0:1::"_s)));
}

void TestTables::portsSortByTheLowest()
{
    QVERIFY(SortKey::of(*readPorts(u"80,8080"_s)) < SortKey::of(*readPorts(u"443"_s)));
    QVERIFY(SortKey::of(*readPorts(u"9000"_s)) < SortKey::of(*readPorts(u"10000-10001"_s)));
    QVERIFY(SortKey::of(*readPorts(u"65535"_s)) < SortKey::of(PortSet()));
}

void TestTables::namesSortAsPeopleCount()
{
    QVERIFY(SortKey::of(u"flame-2"_s) < SortKey::of(u"flame-10"_s));
    QVERIFY(SortKey::of(u"Alpha"_s) < SortKey::of(u"beta"_s));
    QVERIFY(SortKey::of(u"zone"_s) < SortKey::of(QString()));
    QVERIFY(SortKey::of(qint64(-3)) < SortKey::of(qint64(2)));
}

void TestTables::sortingIsTakenBackByAThirdClick()
{
    TableBench bench;
    const auto panel = bench.shown(makeRulesTable(bench.workspace, nullptr));
    TableView &view = viewOf(*panel);
    const QStringList before = columnOf(view.tableModel(), u"rule"_s);
    view.horizontalHeader()->setSortIndicator(view.tableModel().columnOf(u"destination_ports"_s),
                                              Qt::DescendingOrder);
    const QStringList sorted = columnOf(view.tableModel(), u"rule"_s);
    QVERIFY(sorted != before);
    view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(columnOf(view.tableModel(), u"rule"_s), before);
}

void TestTables::theFindFieldNeedsEveryWord()
{
    TableBench bench;
    const auto panel = bench.shown(makeRulesTable(bench.workspace, nullptr));
    const auto &model = viewOf(*panel).tableModel();
    const int all = model.rowCount();
    panel->search(u"udp"_s);
    const int udp = model.rowCount();
    QVERIFY(udp > 0 && udp < all);
    panel->search(u"DNS-01  udp"_s);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < udp);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(columnOf(model, u"protocol"_s).at(row), u"udp"_s);
}

void TestTables::theFilterLimitsRowsAndSaysSo()
{
    TableBench bench;
    const auto panel = bench.shown(makeFlowsTable(bench.workspace, nullptr));
    const auto &model = viewOf(*panel).tableModel();
    const qint64 all = model.total();
    bench.workspace.setFilter({u"proto:udp"_s});
    QVERIFY(model.passing() > 0 && model.passing() < all);
    QCOMPARE(model.total(), all);
    QCOMPARE(columnOf(model, u"protocol"_s).count(u"udp"_s), model.rowCount());
    const auto links = panel->findChildren<QPushButton *>();
    const auto link = std::find_if(links.begin(), links.end(), [](QPushButton *button) {
        return button->isVisible() && button->text() == u"Show all";
    });
    QVERIFY(link != links.end());
    (*link)->click();
    QVERIFY(bench.workspace.filter().isEmpty());
    QCOMPARE(model.passing(), all);
}

void TestTables::aRuleChosenInTheTableIsChosenEverywhere()
{
    TableBench bench;
    const auto rules = bench.shown(makeRulesTable(bench.workspace, nullptr));
    const auto flows = bench.shown(makeFlowsTable(bench.workspace, nullptr));
    viewOf(*rules).selectRow(3);
    const Selection selection = bench.workspace.selection();
    QVERIFY(selection.isOnly(Pick::Kind::Rule));
    const Rule *rule = ruleOf(*bench.workspace.derived(), selection.picks.first());
    QVERIFY(rule);
    const auto &model = static_cast<FlowsModel &>(viewOf(*flows).tableModel());
    int lit = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isLit = model.index(row, 0).data(TableModel::LitRole).toBool();
        QCOMPARE(isLit, rule->flows.contains(model.flowAt(row)));
        lit += isLit;
    }
    QVERIFY(lit > 0);
    QVERIFY(!viewOf(*flows).selectionModel()->hasSelection());
}

void TestTables::aDeviceChosenElsewhereLightsItsRowsAndHidesNone()
{
    TableBench bench;
    const auto devices = bench.shown(makeDevicesTable(bench.workspace, nullptr));
    const auto flows = bench.shown(makeFlowsTable(bench.workspace, nullptr));
    const int all = viewOf(*flows).tableModel().rowCount();
    const QString id = bench.workspace.plan().devices.at(3).id;
    bench.workspace.select(Selection::device(id));
    QCOMPARE(viewOf(*flows).tableModel().rowCount(), all);
    const auto &model = static_cast<FlowsModel &>(viewOf(*flows).tableModel());
    const auto derived = bench.workspace.derived();
    int lit = 0;
    for (int row = 0; row < all; ++row) {
        const FlowRow of = model.flowRowAt(row);
        const int device = derived->plan.devices.indexOf(id);
        const FlowEnd &to = derived->flows.toOf(derived->flows.flows.at(of.flow));
        const bool listens = of.toDevice < 0 && to.kind == FlowEnd::Kind::Multicast && to.devices.contains(device);
        const bool isLit = model.index(row, 0).data(TableModel::LitRole).toBool();
        QCOMPARE(isLit, of.fromDevice == device || of.toDevice == device || listens);
        lit += isLit;
    }
    QVERIFY(lit > 0 && lit < all);
    const QList<int> rows = viewOf(*devices).chosenRows();
    QVERIFY(!rows.isEmpty());
    for (int row : rows)
        QCOMPARE(static_cast<DevicesModel &>(viewOf(*devices).tableModel()).deviceAt(row)->id, id);
}

void TestTables::aRuleRevealedElsewhereBringsItsPoint()
{
    TableBench bench;
    const auto panel = bench.shown(makeRulesTable(bench.workspace, nullptr));
    auto *points = panel->findChild<QComboBox *>(u"points"_s);
    QVERIFY(points && points->count() > 1);
    const RuleSet &other = bench.workspace.derived()->rules.points.last();
    QVERIFY(points->currentData().toString() != other.id);
    bench.workspace.reveal({.kind = Pick::Kind::Rule, .id = other.rules.last().id, .point = other.id});
    QCOMPARE(points->currentData().toString(), other.id);
    QCOMPARE(viewOf(*panel).tableModel().total(), qint64(other.rules.size()));
    QCOMPARE(viewOf(*panel).chosenRows().size(), 1);
    const QModelIndex index = viewOf(*panel).model()->index(viewOf(*panel).chosenRows().first(), 0);
    QCOMPARE(index.data().toString(), other.rules.last().id);
    QVERIFY(viewOf(*panel).viewport()->rect().contains(viewOf(*panel).visualRect(index).center()));
}

void TestTables::copiedRowsHoldNoFormula()
{
    Plan plan = campusPlan();
    Device device = plan.devices.at(0);
    device.name = u"=cmd|' /C calc'!A0\nnext\tcell"_s;
    plan.devices.put(device);
    TableBench bench(plan);
    const auto panel = bench.shown(makeDevicesTable(bench.workspace, nullptr));
    bench.workspace.select(Selection::device(device.id));
    QVERIFY(panel->can(EditAction::Copy));
    panel->perform(EditAction::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), viewOf(*panel).chosenRows().size());
    QVERIFY2(text.startsWith(u'\''), qPrintable(text));
    int shown = 0;
    for (int column = 0; column < viewOf(*panel).model()->columnCount(); ++column)
        shown += !viewOf(*panel).isColumnHidden(column);
    QCOMPARE(text.section(u'\n', 0, 0).count(u'\t'), shown - 1);
}

void TestTables::hiddenColumnsAreNotCopied()
{
    TableBench bench;
    const auto panel = bench.shown(makeRulesTable(bench.workspace, nullptr));
    viewOf(*panel).selectRow(0);
    const int before = int(viewOf(*panel).chosenAsTsv().count(u'\t'));
    viewOf(*panel).showColumn(u"purpose"_s, false);
    QCOMPARE(viewOf(*panel).chosenAsTsv().count(u'\t'), before - 1);
}

void TestTables::anAddressTypedIntoTheTableIsOneUndoStep()
{
    TableBench bench;
    DevicesModel model(bench.workspace);
    model.refresh();
    const int row = model.rowsOfDevice(u"flame-01"_s).value(0, -1);
    QVERIFY(row >= 0);
    const auto addresses = [&] {
        return bench.workspace.plan().devices.find(u"flame-01"_s)->interfaces.first().addresses;
    };
    const QStringList before = addresses();
    const QModelIndex cell = model.index(row, DevicesModel::AddressColumn);
    QVERIFY(model.flags(cell) & Qt::ItemIsEditable);
    QVERIFY(model.setData(cell, u"10.10.10.77, 10.10.10.80–10.10.10.81"_s));
    QCOMPARE(addresses().size(), 2);
    QCOMPARE(bench.document.history().count(), 1);
    QVERIFY(!model.setData(cell, cell.data(Qt::EditRole))); // nothing new is no step
    bench.document.history().undo();
    QCOMPARE(addresses(), before);
}

void TestTables::whatIsNoAddressIsRefusedInWords()
{
    TableBench bench;
    DevicesModel model(bench.workspace);
    model.refresh();
    QSignalSpy refused(&bench.workspace, &Workspace::refused);
    const int row = model.rowsOfDevice(u"flame-01"_s).value(0, -1);
    const auto type = [&](int column, const QString &text) {
        return model.setData(model.index(row, column), text);
    };
    QVERIFY(!type(DevicesModel::AddressColumn, u"10.10.10.999"_s));
    QVERIFY(!type(DevicesModel::ZoneColumn, u"no such zone"_s));
    QVERIFY(!type(DevicesModel::CountColumn, u"many"_s));
    QVERIFY(!type(DevicesModel::NameColumn, u"  "_s));
    QCOMPARE(refused.count(), 4);
    for (const QList<QVariant> &each : refused)
        QVERIFY(!each.first().value<Error>().what.isEmpty());
    QCOMPARE(bench.document.history().count(), 0);
    QVERIFY(!type(DevicesModel::RoleColumn, u"x"_s)); // a role is not typed
}

void TestTables::aHostileNameStaysInItsCell()
{
    Plan plan = campusPlan();
    Device device = plan.devices.at(0);
    device.name = u"a\u202Eb\nc\u2028d<b>x</b>"_s;
    plan.devices.put(device);
    TableBench bench(plan);
    FlowsModel flows(bench.workspace);
    DevicesModel devices(bench.workspace);
    flows.refresh();
    devices.refresh();
    for (const QString &cell : columnOf(flows, u"source"_s, 100000) + columnOf(flows, u"destination"_s, 100000) +
                                   columnOf(devices, u"name"_s))
        for (QChar c : {QChar(0x202E), QChar(u'\n'), QChar(0x2028)})
            QVERIFY(!cell.contains(c));
}

void TestTables::registryFindsByNumberNameAndProductInBothLanguages()
{
    TableBench bench;
    RegistryModel model(bench.workspace);
    model.refresh();
    QCOMPARE(model.rowCount(), model.entryCount());
    const auto finds = [&](const QString &words, const QString &column, const QString &part) {
        model.setWords(words);
        const QStringList cells = columnOf(model, column);
        return std::any_of(cells.begin(), cells.end(),
                           [&](const QString &cell) { return cell.contains(part, Qt::CaseInsensitive); });
    };
    QVERIFY(finds(u"7549"_s, u"used_by"_s, u"Flame"_s));
    QVERIFY(finds(u"443"_s, u"name"_s, u"HTTPS"_s));
    QVERIFY(finds(u"correo"_s, u"name"_s, u"mail"_s));
    QVERIFY(finds(u"mail"_s, u"name"_s, u"correo"_s));
    QVERIFY(finds(u"pexip"_s, u"used_by"_s, u"Pexip"_s));
    model.setWords(u"70000"_s);
    QCOMPARE(columnOf(model, u"used_by"_s).count(u"Autodesk Flame Family"_s), 0);
    model.setWords({});
    int malware = 0, insecure = 0, disagreement = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        for (const TableMark &mark :
             model.index(row, RegistryModel::MarkColumn).data(TableModel::MarksRole).value<QList<TableMark>>()) {
            malware += mark.shape == Shape::Error;
            insecure += mark.shape == Shape::Warning;
            disagreement += mark.shape == Shape::Info;
        }
    QVERIFY(malware > 0 && insecure > 0 && disagreement > 0);
}

void TestTables::anEmptyPlanIsNotMute()
{
    TableBench bench{Plan()};
    for (Panel *made : {makeFlowsTable(bench.workspace, nullptr), makeRulesTable(bench.workspace, nullptr),
                        makeDevicesTable(bench.workspace, nullptr)}) {
        const auto panel = bench.shown(made);
        const auto *empty = panel->findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        QVERIFY(panel->note().isEmpty());
        QVERIFY(!panel->can(EditAction::Copy));
    }
}

void TestTables::nothingHereIsRebuiltWhileItIsHidden()
{
    TableBench bench;
    std::unique_ptr<Panel> panel(makeFlowsTable(bench.workspace, nullptr));
    QVERIFY(!panel->note().isEmpty()); // the count stands on the tab at once
    QCOMPARE(viewOf(*panel).tableModel().rowCount(), 0);
    panel->resize(900, 300);
    panel->show();
    QVERIFY(viewOf(*panel).tableModel().rowCount() > 0);
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
