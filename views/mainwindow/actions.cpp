// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/actions.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace portolan {

namespace {
struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActionTexts)
};
} // namespace

QAction *Actions::make(QMenu *menu, const QString &text, const QString &icon, const QKeySequence &shortcut,
                       const QString &tip)
{
    auto *action = new QAction(text, &m_window);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    action->setShortcut(shortcut);
    // One sentence and the shortcut; the tip of most is their own text without the mnemonic.
    QString words = tip.isEmpty() ? text : tip;
    words.remove(u'&');
    if (words.endsWith(u'…'))
        words.chop(1);
    action->setToolTip(shortcut.isEmpty()
                           ? words
                           : QStringLiteral("%1 (%2)").arg(words, shortcut.toString(QKeySequence::NativeText)));
    menu->addAction(action);
    m_window.addAction(action);
    return action;
}

Actions::Actions(QMainWindow &window, const Theme &theme) : m_window(window), m_theme(theme)
{
    const auto key = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    const auto menu = [&](const QString &title) {
        m_menus.append(window.menuBar()->addMenu(title));
        return m_menus.last();
    };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };

    QMenu *file = menu(ActionTexts::tr("&File"));
    create = make(file, ActionTexts::tr("&New plan"), s("new"), QKeySequence::New);
    open = make(file, ActionTexts::tr("&Open…"), s("open"), QKeySequence::Open);
    recent = file->addMenu(ActionTexts::tr("Open &recent"));
    recovered = make(file, ActionTexts::tr("Re&covered work…"), {}, {},
                     ActionTexts::tr("What earlier windows left behind without saving"));
    file->addSeparator();
    save = make(file, ActionTexts::tr("&Save"), s("save"), QKeySequence::Save);
    saveAs = make(file, ActionTexts::tr("Save &as…"), {}, key("Ctrl+Shift+S"));
    file->addSeparator();
    import = make(file, ActionTexts::tr("&Import…"), s("import"), key("Ctrl+I"));
    projectDetails = make(file, ActionTexts::tr("Project &details…"), s("rename"), key("Alt+Return"));
    startPage = make(file, ActionTexts::tr("Start &page"), s("template"), key("Ctrl+Shift+N"),
                     ActionTexts::tr("Templates and recent plans"));
    file->addSeparator();
    preferences = make(file, ActionTexts::tr("&Preferences…"), s("settings"), key("Ctrl+,"));
    preferences->setMenuRole(QAction::PreferencesRole);
    quit = make(file, ActionTexts::tr("&Quit"), {}, key("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = menu(ActionTexts::tr("&Edit"));
    undo = make(edit, ActionTexts::tr("&Undo"), s("undo"), QKeySequence::Undo);
    redo = make(edit, ActionTexts::tr("&Redo"), s("redo"), key("Ctrl+Shift+Z"));
    history = make(edit, ActionTexts::tr("&History…"), s("history"), key("Ctrl+H"),
                   ActionTexts::tr("Every edit since the plan was opened"));
    edit->addSeparator();
    cut = make(edit, ActionTexts::tr("Cu&t"), s("cut"), QKeySequence::Cut);
    copy = make(edit, ActionTexts::tr("&Copy"), s("copy"), QKeySequence::Copy);
    paste = make(edit, ActionTexts::tr("&Paste"), s("paste"), QKeySequence::Paste);
    duplicate = make(edit, ActionTexts::tr("D&uplicate"), s("duplicate"), key("Ctrl+D"));
    remove = make(edit, ActionTexts::tr("&Delete"), s("delete"), QKeySequence::Delete);
    selectAll = make(edit, ActionTexts::tr("Select &all"), {}, QKeySequence::SelectAll);
    edit->addSeparator();
    find = make(edit, ActionTexts::tr("&Find in panel"), s("search"), key("Ctrl+Shift+F"));
    filter = make(edit, ActionTexts::tr("Fi&lter"), s("filter"), key("Ctrl+F"),
                  ActionTexts::tr("Filter drawing, tables and output"));

    QMenu *view = menu(ActionTexts::tr("&View"));
    docks = view->addMenu(ActionTexts::tr("&Panels"));
    scheme = view->addMenu(ActionTexts::tr("&Theme"));
    schemes = new QActionGroup(&window);
    const std::pair<QString, Theme::Scheme> choices[] = {
        {ActionTexts::tr("&Light"), Theme::Scheme::Light},
        {ActionTexts::tr("&Dark"), Theme::Scheme::Dark},
        {ActionTexts::tr("&As the system"), Theme::Scheme::System},
        {ActionTexts::tr("&High contrast"), Theme::Scheme::HighContrast}};
    for (const auto &[text, value] : choices) {
        QAction *choice = make(scheme, text, {}, {});
        choice->setCheckable(true);
        choice->setData(int(value));
        schemes->addAction(choice);
    }
    view->addSeparator();
    fit = make(view, ActionTexts::tr("&Fit all"), s("fit"), key("F"));
    fitSelection = make(view, ActionTexts::tr("Fit &selection"), {}, key("Shift+F"));
    zoomIn = make(view, ActionTexts::tr("Zoom &in"), s("zoom-in"), key("Ctrl++"));
    zoomOut = make(view, ActionTexts::tr("Zoom &out"), s("zoom-out"), key("Ctrl+-"));
    zoomWhole = make(view, ActionTexts::tr("&100 %"), {}, key("Ctrl+0"));
    view->addSeparator();
    groups = make(view, ActionTexts::tr("&Multicast groups"), s("multicast-group"), key("Ctrl+M"),
                  ActionTexts::tr("Show multicast groups with their senders and subscribers"));
    groups->setCheckable(true);
    groups->setChecked(true);
    view->addSeparator();
    showFlows = make(view, ActionTexts::tr("Show &flows"), s("flow"), key("Ctrl+1"));
    showRules = make(view, ActionTexts::tr("Show &rules"), s("rule"), key("Ctrl+2"));
    showDevices = make(view, ActionTexts::tr("Show &devices and addresses"), s("device"), key("Ctrl+3"));
    showZones = make(view, ActionTexts::tr("Show &zone matrix"), s("matrix"), key("Ctrl+4"));
    showPorts = make(view, ActionTexts::tr("Show &port map"), s("plot"), key("Ctrl+5"));
    showChanges = make(view, ActionTexts::tr("Show &changes"), s("compare"), key("Ctrl+8"));
    showRegistry = make(view, ActionTexts::tr("Show re&gistry"), s("table"), key("Ctrl+6"));
    view->addSeparator();
    palette = make(view, ActionTexts::tr("&Command palette…"), s("command"), key("Ctrl+K"));

    QMenu *insert = menu(ActionTexts::tr("&Insert"));
    device = make(insert, ActionTexts::tr("&Device…"), s("device"), key("A"),
                  ActionTexts::tr("Find a product and place it"));
    zone = make(insert, ActionTexts::tr("&Zone"), s("zone-add"), key("Z"), ActionTexts::tr("Draw a zone"));
    gateway =
        make(insert, ActionTexts::tr("&Gateway"), s("gateway-add"), key("G"), ActionTexts::tr("Place a gateway"));
    note = make(insert, ActionTexts::tr("&Note"), s("note-add"), key("N"), ActionTexts::tr("Place a note"));
    requirement = make(insert, ActionTexts::tr("&Requirement"), s("requirement"), key("R"),
                       ActionTexts::tr("Drag from one device to another that it needs"));

    QMenu *arrange = menu(ActionTexts::tr("&Arrange"));
    select = make(arrange, ActionTexts::tr("&Select"), s("select"), key("V"), ActionTexts::tr("Select and move"));
    pan = make(arrange, ActionTexts::tr("&Pan"), s("pan"), key("H"), ActionTexts::tr("Move the drawing"));
    arrange->addSeparator();
    tools = new QActionGroup(&window);
    for (QAction *tool : {select, pan, requirement, zone, gateway, note}) {
        tool->setCheckable(true);
        tools->addAction(tool);
    }
    select->setChecked(true);
    alignLeft = make(arrange, ActionTexts::tr("Align &left"), s("align"), key("Ctrl+Alt+Left"));
    alignCentre = make(arrange, ActionTexts::tr("Align &centres"), s("align-centre"), {});
    alignRight = make(arrange, ActionTexts::tr("Align &right"), s("align-right"), key("Ctrl+Alt+Right"));
    alignTop = make(arrange, ActionTexts::tr("Align &top"), s("align-top"), key("Ctrl+Alt+Up"));
    alignMiddle = make(arrange, ActionTexts::tr("Align &middles"), s("align-middle"), {});
    alignBottom = make(arrange, ActionTexts::tr("Align &bottom"), s("align-bottom"), key("Ctrl+Alt+Down"));
    spreadAcross = make(arrange, ActionTexts::tr("Spread &across"), s("spread-across"), {});
    spreadDown = make(arrange, ActionTexts::tr("Spread &down"), s("spread-down"), {});
    arrange->addSeparator();
    layOut = make(arrange, ActionTexts::tr("Lay &out everything"), s("layout"), key("Ctrl+L"),
                  ActionTexts::tr("Lay out everything that is not pinned"));
    layOutSelection = make(arrange, ActionTexts::tr("Lay out s&election"), {}, key("Ctrl+Shift+L"));

    QMenu *check = menu(ActionTexts::tr("&Check"));
    findings = make(check, ActionTexts::tr("&Findings"), s("finding"), key("Ctrl+7"),
                    ActionTexts::tr("Show the findings"));
    nextFinding = make(check, ActionTexts::tr("&Next finding"), {}, key("F8"));
    previousFinding = make(check, ActionTexts::tr("&Previous finding"), {}, key("Shift+F8"));
    approve = make(check, ActionTexts::tr("&Approve finding…"), s("check"), {});
    check->addSeparator();
    why = make(check, ActionTexts::tr("&Why is this here?"), s("info"), key("Ctrl+Y"),
               ActionTexts::tr("Show the reasons in the inspector"));
    trace = make(check, ActionTexts::tr("&Trace…"), s("trace"), key("Ctrl+T"),
                 ActionTexts::tr("Follow one connection hop by hop"));
    compare = check->addMenu(theme.icon(s("compare")), ActionTexts::tr("&Compare with"));
    compareSaved = make(compare, ActionTexts::tr("The &last saved version"), s("save"), key("Ctrl+Shift+D"),
                        ActionTexts::tr("Show what differs from the file as it was saved"));
    compareBackup = make(compare, ActionTexts::tr("The version &before that"), s("history"), {},
                         ActionTexts::tr("Show what differs from the version before the last saving"));
    compareFile = make(compare, ActionTexts::tr("A &file…"), s("open"), {},
                       ActionTexts::tr("Show what differs from another plan or revision"));
    compare->addSeparator();
    compareEnd = make(compare, ActionTexts::tr("&End the comparison"), s("close"), {});
    searchRegistry = make(check, ActionTexts::tr("&Search the registry"), s("search"), key("Ctrl+Shift+R"));

    QMenu *output = menu(ActionTexts::tr("&Output"));
    issuePack = make(output, ActionTexts::tr("&Issue pack…"), s("pack"), key("Ctrl+Shift+P"),
                     ActionTexts::tr("Write the whole handover in one go"));
    output->addSeparator();
    exportConfigurations = make(output, ActionTexts::tr("Export &configurations…"), s("export"), key("Ctrl+E"));
    exportSheet = make(output, ActionTexts::tr("Export &sheet…"), s("table"), {});
    exportDrawing = make(output, ActionTexts::tr("Export &drawing…"), {}, {});
    output->addSeparator();
    print = make(output, ActionTexts::tr("&Print…"), s("print"), QKeySequence::Print);
    printPreview = make(output, ActionTexts::tr("Print pre&view…"), {}, key("Ctrl+Alt+P"));

    QMenu *help = menu(ActionTexts::tr("&Help"));
    shortcuts = make(help, ActionTexts::tr("&Keyboard shortcuts"), s("command"), key("F1"));
    about = make(help, ActionTexts::tr("&About Portolan"), s("portolan"), {});
    about->setMenuRole(QAction::AboutRole);
}

QMenu *Actions::menuFor(QAction *action) const
{
    const auto holds = [action](const QMenu *menu) { return menu->actions().contains(action); };
    for (QMenu *menu : m_menus) {
        if (holds(menu))
            return menu;
        for (const QAction *sub : menu->actions())
            if (sub->menu() && holds(sub->menu()))
                return sub->menu();
    }
    return nullptr;
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    const auto gather = [&actions](const QMenu *menu, const auto &again) -> void {
        for (QAction *action : menu->actions()) {
            if (action->menu())
                again(action->menu(), again);
            else if (!action->isSeparator())
                actions.append(action);
        }
    };
    for (const QMenu *menu : m_menus)
        gather(menu, gather);
    return actions;
}

} // namespace portolan
