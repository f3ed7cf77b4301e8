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
    using T = ActionTexts;
    const auto key = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    const auto menu = [&](const QString &title) {
        m_menus.append(window.menuBar()->addMenu(title));
        return m_menus.last();
    };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };

    QMenu *file = menu(T::tr("&File"));
    create = make(file, T::tr("&New plan"), s("new"), QKeySequence::New);
    open = make(file, T::tr("&Open…"), s("open"), QKeySequence::Open);
    recent = file->addMenu(T::tr("Open &recent"));
    file->addSeparator();
    save = make(file, T::tr("&Save"), s("save"), QKeySequence::Save);
    saveAs = make(file, T::tr("Save &as…"), {}, key("Ctrl+Shift+S"));
    file->addSeparator();
    import = make(file, T::tr("&Import…"), s("import"), key("Ctrl+I"));
    projectDetails = make(file, T::tr("Project &details…"), s("rename"), key("Alt+Return"));
    startPage =
        make(file, T::tr("Start &page"), s("template"), key("Ctrl+Shift+N"), T::tr("Templates and recent plans"));
    file->addSeparator();
    preferences = make(file, T::tr("&Preferences…"), s("settings"), key("Ctrl+,"));
    preferences->setMenuRole(QAction::PreferencesRole);
    quit = make(file, T::tr("&Quit"), {}, key("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = menu(T::tr("&Edit"));
    undo = make(edit, T::tr("&Undo"), s("undo"), QKeySequence::Undo);
    redo = make(edit, T::tr("&Redo"), s("redo"), key("Ctrl+Shift+Z"));
    history =
        make(edit, T::tr("&History…"), s("history"), key("Ctrl+H"), T::tr("Every edit since the plan was opened"));
    edit->addSeparator();
    cut = make(edit, T::tr("Cu&t"), s("cut"), QKeySequence::Cut);
    copy = make(edit, T::tr("&Copy"), s("copy"), QKeySequence::Copy);
    paste = make(edit, T::tr("&Paste"), s("paste"), QKeySequence::Paste);
    duplicate = make(edit, T::tr("D&uplicate"), s("duplicate"), key("Ctrl+D"));
    remove = make(edit, T::tr("&Delete"), s("delete"), QKeySequence::Delete);
    selectAll = make(edit, T::tr("Select &all"), {}, QKeySequence::SelectAll);
    edit->addSeparator();
    find = make(edit, T::tr("&Find in panel"), s("search"), key("Ctrl+Shift+F"));
    filter = make(edit, T::tr("Fi&lter"), s("filter"), key("Ctrl+F"), T::tr("Filter drawing, tables and output"));

    QMenu *view = menu(T::tr("&View"));
    docks = view->addMenu(T::tr("&Panels"));
    scheme = view->addMenu(T::tr("&Theme"));
    schemes = new QActionGroup(&window);
    const std::pair<QString, Theme::Scheme> choices[] = {{T::tr("&Light"), Theme::Scheme::Light},
                                                         {T::tr("&Dark"), Theme::Scheme::Dark},
                                                         {T::tr("&As the system"), Theme::Scheme::System},
                                                         {T::tr("&High contrast"), Theme::Scheme::HighContrast}};
    for (const auto &[text, value] : choices) {
        QAction *choice = make(scheme, text, {}, {});
        choice->setCheckable(true);
        choice->setData(int(value));
        schemes->addAction(choice);
    }
    view->addSeparator();
    fit = make(view, T::tr("&Fit all"), s("fit"), key("F"));
    fitSelection = make(view, T::tr("Fit &selection"), {}, key("Shift+F"));
    zoomIn = make(view, T::tr("Zoom &in"), s("zoom-in"), key("Ctrl++"));
    zoomOut = make(view, T::tr("Zoom &out"), s("zoom-out"), key("Ctrl+-"));
    zoomWhole = make(view, T::tr("&100 %"), {}, key("Ctrl+0"));
    view->addSeparator();
    showFlows = make(view, T::tr("Show &flows"), s("flow"), key("Ctrl+1"));
    showRules = make(view, T::tr("Show &rules"), s("rule"), key("Ctrl+2"));
    showDevices = make(view, T::tr("Show &devices and addresses"), s("device"), key("Ctrl+3"));
    showZones = make(view, T::tr("Show &zone matrix"), s("matrix"), key("Ctrl+4"));
    showPorts = make(view, T::tr("Show &port map"), s("plot"), key("Ctrl+5"));
    showRegistry = make(view, T::tr("Show re&gistry"), s("table"), key("Ctrl+6"));
    view->addSeparator();
    palette = make(view, T::tr("&Command palette…"), s("command"), key("Ctrl+K"));

    QMenu *insert = menu(T::tr("&Insert"));
    device = make(insert, T::tr("&Device…"), s("device"), key("A"), T::tr("Find a product and place it"));
    zone = make(insert, T::tr("&Zone"), s("zone-add"), key("Z"), T::tr("Draw a zone"));
    gateway = make(insert, T::tr("&Gateway"), s("gateway-add"), key("G"), T::tr("Place a gateway"));
    note = make(insert, T::tr("&Note"), s("note-add"), key("N"), T::tr("Place a note"));
    requirement = make(insert, T::tr("&Requirement"), s("requirement"), key("R"),
                       T::tr("Drag from one device to another that it needs"));

    QMenu *arrange = menu(T::tr("&Arrange"));
    select = make(arrange, T::tr("&Select"), s("select"), key("V"), T::tr("Select and move"));
    pan = make(arrange, T::tr("&Pan"), s("pan"), key("H"), T::tr("Move the drawing"));
    arrange->addSeparator();
    tools = new QActionGroup(&window);
    for (QAction *tool : {select, pan, requirement, zone, gateway, note}) {
        tool->setCheckable(true);
        tools->addAction(tool);
    }
    select->setChecked(true);
    alignLeft = make(arrange, T::tr("Align &left"), s("align"), key("Ctrl+Alt+Left"));
    alignCentre = make(arrange, T::tr("Align &centres"), s("align-centre"), {});
    alignRight = make(arrange, T::tr("Align &right"), s("align-right"), key("Ctrl+Alt+Right"));
    alignTop = make(arrange, T::tr("Align &top"), s("align-top"), key("Ctrl+Alt+Up"));
    alignMiddle = make(arrange, T::tr("Align &middles"), s("align-middle"), {});
    alignBottom = make(arrange, T::tr("Align &bottom"), s("align-bottom"), key("Ctrl+Alt+Down"));
    spreadAcross = make(arrange, T::tr("Spread &across"), s("spread-across"), {});
    spreadDown = make(arrange, T::tr("Spread &down"), s("spread-down"), {});
    arrange->addSeparator();
    layOut = make(arrange, T::tr("Lay &out everything"), s("layout"), key("Ctrl+L"),
                  T::tr("Lay out everything that is not pinned"));
    layOutSelection = make(arrange, T::tr("Lay out s&election"), {}, key("Ctrl+Shift+L"));

    QMenu *check = menu(T::tr("&Check"));
    findings = make(check, T::tr("&Findings"), s("finding"), key("Ctrl+7"), T::tr("Show the findings"));
    nextFinding = make(check, T::tr("&Next finding"), {}, key("F8"));
    previousFinding = make(check, T::tr("&Previous finding"), {}, key("Shift+F8"));
    approve = make(check, T::tr("&Approve finding…"), s("check"), {});
    check->addSeparator();
    why = make(check, T::tr("&Why is this here?"), s("info"), key("Ctrl+Y"),
               T::tr("Show the reasons in the inspector"));
    trace = make(check, T::tr("&Trace…"), s("trace"), key("Ctrl+T"), T::tr("Follow one connection hop by hop"));
    searchRegistry = make(check, T::tr("&Search the registry"), s("search"), key("Ctrl+Shift+R"));

    QMenu *output = menu(T::tr("&Output"));
    issuePack = make(output, T::tr("&Issue pack…"), s("pack"), key("Ctrl+Shift+P"),
                     T::tr("Write the whole handover in one go"));
    output->addSeparator();
    exportConfigurations = make(output, T::tr("Export &configurations…"), s("export"), key("Ctrl+E"));
    exportSheet = make(output, T::tr("Export &sheet…"), s("table"), {});
    exportDrawing = make(output, T::tr("Export &drawing…"), {}, {});
    output->addSeparator();
    print = make(output, T::tr("&Print…"), s("print"), QKeySequence::Print);
    printPreview = make(output, T::tr("Print pre&view…"), {}, key("Ctrl+Alt+P"));

    QMenu *help = menu(T::tr("&Help"));
    shortcuts = make(help, T::tr("&Keyboard shortcuts"), s("command"), key("F1"));
    about = make(help, T::tr("&About Portolan"), s("portolan"), {});
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
