<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nuevo plan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Project &amp;details…</source>
        <translation>&amp;Datos del proyecto…</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Página de inicio</translation>
    </message>
    <message>
        <source>Templates and recent plans</source>
        <translation>Plantillas y planes recientes</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Every edit since the plan was opened</source>
        <translation>Todas las ediciones desde que se abrió el plan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find in panel</source>
        <translation>&amp;Buscar en el panel</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Filter drawing, tables and output</source>
        <translation>Filtrar dibujo, tablas y salida</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Encuadrar todo</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Encuadrar &amp;selección</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Show &amp;flows</source>
        <translation>Mostrar &amp;flujos</translation>
    </message>
    <message>
        <source>Show &amp;rules</source>
        <translation>Mostrar re&amp;glas</translation>
    </message>
    <message>
        <source>Show &amp;devices and addresses</source>
        <translation>Mostrar &amp;dispositivos y direcciones</translation>
    </message>
    <message>
        <source>Show &amp;zone matrix</source>
        <translation>Mostrar matriz de &amp;zonas</translation>
    </message>
    <message>
        <source>Show &amp;port map</source>
        <translation>Mostrar mapa de p&amp;uertos</translation>
    </message>
    <message>
        <source>Show re&amp;gistry</source>
        <translation>Mostrar registr&amp;o</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Device…</source>
        <translation>&amp;Dispositivo…</translation>
    </message>
    <message>
        <source>Find a product and place it</source>
        <translation>Buscar un producto y colocarlo</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>Draw a zone</source>
        <translation>Dibujar una zona</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Pasarela</translation>
    </message>
    <message>
        <source>Place a gateway</source>
        <translation>Colocar una pasarela</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Place a note</source>
        <translation>Colocar una nota</translation>
    </message>
    <message>
        <source>&amp;Requirement</source>
        <translation>&amp;Requisito</translation>
    </message>
    <message>
        <source>Drag from one device to another that it needs</source>
        <translation>Arrastrar de un dispositivo a otro que necesita</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Seleccionar y mover</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>Des&amp;plazar</translation>
    </message>
    <message>
        <source>Move the drawing</source>
        <translation>Mover el dibujo</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinear a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Alinear &amp;centros</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>Alinear a&amp;rriba</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Alinear al &amp;medio</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear a&amp;bajo</translation>
    </message>
    <message>
        <source>Spread &amp;across</source>
        <translation>Distribuir en &amp;horizontal</translation>
    </message>
    <message>
        <source>Spread &amp;down</source>
        <translation>Distribuir en &amp;vertical</translation>
    </message>
    <message>
        <source>Lay &amp;out everything</source>
        <translation>Disponer &amp;todo</translation>
    </message>
    <message>
        <source>Lay out everything that is not pinned</source>
        <translation>Disponer todo lo que no está fijado</translation>
    </message>
    <message>
        <source>Lay out s&amp;election</source>
        <translation>Disponer s&amp;elección</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Approve finding…</source>
        <translation>A&amp;probar hallazgo…</translation>
    </message>
    <message>
        <source>&amp;Why is this here?</source>
        <translation>¿Por &amp;qué está aquí?</translation>
    </message>
    <message>
        <source>Show the reasons in the inspector</source>
        <translation>Mostrar los motivos en el inspector</translation>
    </message>
    <message>
        <source>&amp;Trace…</source>
        <translation>&amp;Trazar…</translation>
    </message>
    <message>
        <source>Follow one connection hop by hop</source>
        <translation>Seguir una conexión salto a salto</translation>
    </message>
    <message>
        <source>&amp;Search the registry</source>
        <translation>&amp;Buscar en el registro</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>&amp;Issue pack…</source>
        <translation>&amp;Emitir dossier…</translation>
    </message>
    <message>
        <source>Write the whole handover in one go</source>
        <translation>Escribir todo el dossier de entrega de una vez</translation>
    </message>
    <message>
        <source>Export &amp;configurations…</source>
        <translation>Exportar &amp;configuraciones…</translation>
    </message>
    <message>
        <source>Export &amp;sheet…</source>
        <translation>Exportar &amp;hoja…</translation>
    </message>
    <message>
        <source>Export &amp;drawing…</source>
        <translation>Exportar &amp;dibujo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>&amp;Acerca de Portolan</translation>
    </message>
    <message>
        <source>&amp;Multicast groups</source>
        <translation>Grupos &amp;multicast</translation>
    </message>
    <message>
        <source>Show multicast groups with their senders and subscribers</source>
        <translation>Mostrar los grupos multicast con sus emisores y suscriptores</translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Mostrar &amp;cambios</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Com&amp;parar con</translation>
    </message>
    <message>
        <source>The &amp;last saved version</source>
        <translation>La ú&amp;ltima versión guardada</translation>
    </message>
    <message>
        <source>Show what differs from the file as it was saved</source>
        <translation>Mostrar las diferencias con el archivo tal como se guardó</translation>
    </message>
    <message>
        <source>The version &amp;before that</source>
        <translation>La versión &amp;anterior a esa</translation>
    </message>
    <message>
        <source>Show what differs from the version before the last saving</source>
        <translation>Mostrar las diferencias con la versión anterior al último guardado</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Un a&amp;rchivo…</translation>
    </message>
    <message>
        <source>Show what differs from another plan or revision</source>
        <translation>Mostrar las diferencias con otro plan u otra revisión</translation>
    </message>
    <message>
        <source>&amp;End the comparison</source>
        <translation>&amp;Finalizar la comparación</translation>
    </message>
    <message>
        <source>Re&amp;covered work…</source>
        <translation>Trabajo re&amp;cuperado…</translation>
    </message>
    <message>
        <source>What earlier windows left behind without saving</source>
        <translation>Lo que ventanas anteriores dejaron sin guardar</translation>
    </message>
</context>
<context>
    <name>AddressCountCheck</name>
    <message>
        <source>%1 stands for more devices than it has addresses.</source>
        <translation>%1 representa más dispositivos que direcciones tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses.</source>
        <translation>
            <numerusform>%n dirección.</numerusform>
            <numerusform>%n direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the missing addresses, or correct the count.</source>
        <translation>Indique las direcciones que faltan o corrija la cantidad.</translation>
    </message>
    <message>
        <source>%1 has far more addresses than things it stands for.</source>
        <translation>%1 tiene muchas más direcciones que las cosas que representa.</translation>
    </message>
    <message>
        <source>A billion or more: %1.</source>
        <translation>Mil millones o más: %1.</translation>
    </message>
    <message>
        <source>Name the addresses that they have, or correct the count; the rules are open to every one of the range.</source>
        <translation>Indique las direcciones que tienen, o corrija la cantidad; las reglas están abiertas a todas las del rango.</translation>
    </message>
</context>
<context>
    <name>AddressOutsideZoneCheck</name>
    <message>
        <source>The zone %1 does not hold the address of %2.</source>
        <translation>La zona %1 no contiene la dirección de %2.</translation>
    </message>
    <message>
        <source>Correct the address, move the device, or add the subnet to the zone.</source>
        <translation>Corrija la dirección, mueva el dispositivo o añada la subred a la zona.</translation>
    </message>
</context>
<context>
    <name>AddressTexts</name>
    <message>
        <source>Write 10.0.0.1, 10.0.0.0/24, 10.0.0.1-10.0.0.9 or the same in IPv6.</source>
        <translation>Escriba 10.0.0.1, 10.0.0.0/24, 10.0.0.1-10.0.0.9 o lo equivalente en IPv6.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no valid prefix length.</source>
        <translation>&quot;%1&quot; no tiene una longitud de prefijo válida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has host bits set; the network is %2/%3.</source>
        <translation>&quot;%1&quot; tiene bits de equipo activados; la red es %2/%3.</translation>
    </message>
    <message>
        <source>The address range &quot;%1&quot; runs backwards or mixes families.</source>
        <translation>El intervalo de direcciones &quot;%1&quot; va hacia atrás o mezcla familias.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address.</source>
        <translation>&quot;%1&quot; no es una dirección IP.</translation>
    </message>
</context>
<context>
    <name>AssumedRequirementCheck</name>
    <message>
        <source>Flows of %1 rest on an assumption: %2.</source>
        <translation>Hay flujos de %1 que se basan en un supuesto: %2.</translation>
    </message>
    <message>
        <source>A statement of the vendor.</source>
        <translation>Una declaración del fabricante.</translation>
    </message>
    <message>
        <source>The source does not say it.</source>
        <translation>La fuente no lo dice.</translation>
    </message>
    <message>
        <source>Ask the vendor or try it on site, and approve this finding with the answer.</source>
        <translation>Consulte al fabricante o pruébelo en la instalación, y apruebe este hallazgo con la respuesta.</translation>
    </message>
</context>
<context>
    <name>BoxAddressClashCheck</name>
    <message>
        <source>another box</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>the pair itself, which shares it</source>
        <translation>la propia pareja, que la comparte</translation>
    </message>
    <message>
        <source>%1 of the box %2 of %3 is also an address of %4.</source>
        <translation>%1 del equipo %2 de %3 es también una dirección de %4.</translation>
    </message>
    <message>
        <source>An address that only this box has.</source>
        <translation>Una dirección que solo tenga este equipo.</translation>
    </message>
    <message>
        <source>Give the box another address.</source>
        <translation>Dé otra dirección al equipo.</translation>
    </message>
</context>
<context>
    <name>BoxAddressOutsideZoneCheck</name>
    <message>
        <source>%1 of %2 has addresses at %3, an interface that the pair does not have.</source>
        <translation>%1 de %2 tiene direcciones en %3, una interfaz que la pareja no tiene.</translation>
    </message>
    <message>
        <source>An interface of the pair.</source>
        <translation>Una interfaz de la pareja.</translation>
    </message>
    <message>
        <source>Name an interface of the pair, or remove the addresses.</source>
        <translation>Indique una interfaz de la pareja o quite las direcciones.</translation>
    </message>
    <message>
        <source>Remove these addresses of %1.</source>
        <translation>Quitar estas direcciones de %1.</translation>
    </message>
    <message>
        <source>The zone %1 does not hold the address of the box %2 of %3.</source>
        <translation>La zona %1 no contiene la dirección del equipo %2 de %3.</translation>
    </message>
    <message>
        <source>Give the box an address of the zone.</source>
        <translation>Dé al equipo una dirección de la zona.</translation>
    </message>
</context>
<context>
    <name>BoxWithoutAddressCheck</name>
    <message>
        <source>%1 of %2 has no address of its own at %3.</source>
        <translation>%1 de %2 no tiene dirección propia en %3.</translation>
    </message>
    <message>
        <source>An own address for each box, beside the one they share.</source>
        <translation>Una dirección propia para cada equipo, además de la que comparten.</translation>
    </message>
    <message>
        <source>None; the boxes cannot watch each other there, and neither can be reached alone.</source>
        <translation>Ninguna; los equipos no pueden vigilarse entre sí allí ni se puede acceder a cada uno por separado.</translation>
    </message>
    <message>
        <source>Give the box an address of each zone.</source>
        <translation>Dé al equipo una dirección de cada zona.</translation>
    </message>
</context>
<context>
    <name>BridgeSubnetsCheck</name>
    <message>
        <source>%1 bridges zones that do not share their subnets.</source>
        <translation>%1 une como puente zonas que no comparten sus subredes.</translation>
    </message>
    <message>
        <source>The same subnets on all sides: a bridge forwards frames and routes nothing.</source>
        <translation>Las mismas subredes en todos los lados: un puente reenvía tramas y no enruta nada.</translation>
    </message>
    <message>
        <source>Give the zones the same subnets, or make it a router.</source>
        <translation>Dé las mismas subredes a las zonas o conviértalo en router.</translation>
    </message>
    <message>
        <source>Give %1 the subnet %2.</source>
        <translation>Dar a %1 la subred %2.</translation>
    </message>
    <message>
        <source>Make %1 a router.</source>
        <translation>Convertir %1 en router.</translation>
    </message>
</context>
<context>
    <name>BridgeWithAddressesCheck</name>
    <message>
        <source>%1 is a bridge, but has addresses.</source>
        <translation>%1 es un puente, pero tiene direcciones.</translation>
    </message>
    <message>
        <source>None: a bridge is no hop, and nothing is routed through its addresses.</source>
        <translation>Ninguna: un puente no es un salto y nada se enruta por sus direcciones.</translation>
    </message>
    <message>
        <source>Take the addresses away; where one is for management, let it filter what is for itself.</source>
        <translation>Quite las direcciones; si alguna es para gestión, haga que filtre lo dirigido a sí mismo.</translation>
    </message>
    <message>
        <source>Take the addresses of %1 away.</source>
        <translation>Quitar las direcciones de %1.</translation>
    </message>
</context>
<context>
    <name>BudgetTexts</name>
    <message>
        <source>%1 alone joins %2 kinds of sources with %3 kinds of destinations.</source>
        <translation>%1 por sí solo une %2 tipos de orígenes con %3 tipos de destinos.</translation>
    </message>
    <message>
        <source>The plan implies about %1 flows, which would take about %2 GB of memory where %3 GB are the limit: %4</source>
        <translation>El plan implica unos %1 flujos, que ocuparían unos %2 GB de memoria cuando el límite es de %3 GB: %4</translation>
    </message>
    <message>
        <source>Give those that belong together a system of their own, so that they pair among themselves, or lay zones together.</source>
        <translation>Dé un sistema propio a los que van juntos, para que se emparejen entre ellos, o junte zonas.</translation>
    </message>
</context>
<context>
    <name>CanvasTexts</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>External zone</source>
        <translation>Zona externa</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>aún sin dirección</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>Multicast group</source>
        <translation>Grupo multicast</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2, %n flow(s)</source>
        <translation>
            <numerusform>%1 – %2, %n flujo</numerusform>
            <numerusform>%1 – %2, %n flujos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogTexts</name>
    <message>
        <source>The product &quot;%1&quot; has no role &quot;%2&quot;.</source>
        <translation>El producto &quot;%1&quot; no tiene el papel &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot; in the catalog.</source>
        <translation>No hay ningún producto &quot;%1&quot; en el catálogo.</translation>
    </message>
    <message>
        <source>Check the spelling, or add the product.</source>
        <translation>Compruebe la ortografía o añada el producto.</translation>
    </message>
    <message>
        <source>Another file of this folder holds the product &quot;%1&quot; already.</source>
        <translation>Otro archivo de esta carpeta ya contiene el producto &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Dé otro id a uno de ellos.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de: %1.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>No existe el formato &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: no faults.</source>
        <translation>%1: sin errores.</translation>
    </message>
    <message>
        <source>Lists the products and their roles, one a line.</source>
        <translation>Lista los productos y sus papeles, uno por línea.</translation>
    </message>
    <message>
        <source>Lists every requirement of the products, one row per protocol, with document and line.</source>
        <translation>Lista todos los requisitos de los productos, una fila por protocolo, con documento y línea.</translation>
    </message>
    <message>
        <source>Lists what the documents of the products leave unclear or contradict themselves in.</source>
        <translation>Lista lo que los documentos de los productos dejan sin aclarar o en lo que se contradicen.</translation>
    </message>
    <message>
        <source>Checks product files and names every fault with line and field.</source>
        <translation>Comprueba archivos de producto y señala cada error con línea y campo.</translation>
    </message>
    <message>
        <source>The product file is larger than %1 MiB.</source>
        <translation>El archivo de producto ocupa más de %1 MiB.</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <translation>Elija el archivo correcto.</translation>
    </message>
    <message>
        <source>The folder holds %1 files of products; the most is %2. None was read.</source>
        <translation>La carpeta contiene %1 archivos de productos; el máximo es %2. No se leyó ninguno.</translation>
    </message>
    <message>
        <source>Choose the right folder, or keep fewer files in it.</source>
        <translation>Elija la carpeta correcta o guarde menos archivos en ella.</translation>
    </message>
    <message>
        <source>The files of the folder are larger than %1 MiB together; this one was not read.</source>
        <translation>Los archivos de la carpeta suman más de %1 MiB; este no se leyó.</translation>
    </message>
    <message>
        <source>Keep fewer files in the folder.</source>
        <translation>Guarde menos archivos en la carpeta.</translation>
    </message>
</context>
<context>
    <name>CellTexts</name>
    <message>
        <source>waived</source>
        <translation>eximido</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>sin camino</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>ampliado</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>inside the zone</source>
        <translation>dentro de la zona</translation>
    </message>
    <message>
        <source>host firewall</source>
        <translation>cortafuegos del equipo</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>grupo de seguridad</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>pasarela</translation>
    </message>
</context>
<context>
    <name>ChangedTexts</name>
    <message>
        <source>Merge with the other version</source>
        <translation>Combinar con la otra versión</translation>
    </message>
    <message>
        <source>The versions were not merged.</source>
        <translation>Las versiones no se han combinado.</translation>
    </message>
    <message>
        <source>other version %1</source>
        <translation>otra versión %1</translation>
    </message>
    <message>
        <source>The other version could not be kept; nothing was overwritten.</source>
        <translation>La otra versión no se ha podido conservar; no se ha sobrescrito nada.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation>%1 en %2 (%3)</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>cualquier puerto</translation>
    </message>
    <message>
        <source>(source ports %1)</source>
        <translation>(puertos de origen %1)</translation>
    </message>
    <message>
        <source>opens replies %1 from %2 to %3</source>
        <translation>abre respuestas %1 de %2 a %3</translation>
    </message>
    <message>
        <source>opens %1 from %2 to %3</source>
        <translation>abre %1 de %2 a %3</translation>
    </message>
    <message>
        <source>closes replies %1 from %2 to %3</source>
        <translation>cierra respuestas %1 de %2 a %3</translation>
    </message>
    <message>
        <source>closes %1 from %2 to %3</source>
        <translation>cierra %1 de %2 a %3</translation>
    </message>
    <message>
        <source>from zone</source>
        <translation>zona de origen</translation>
    </message>
    <message>
        <source>to zone</source>
        <translation>zona de destino</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>puertos</translation>
    </message>
    <message>
        <source>source ports</source>
        <translation>puertos de origen</translation>
    </message>
    <message>
        <source>moves %1 from %2 to %3: %4</source>
        <translation>traslada %1 de %2 a %3: %4</translation>
    </message>
    <message>
        <source>what leaves by %1 is seen as %2</source>
        <translation>lo que sale por %1 se ve como %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3 goes to %4</source>
        <translation>%1 %2 hacia %3 va a %4</translation>
    </message>
    <message>
        <source>%1 and %2 stand for each other beyond %3</source>
        <translation>%1 y %2 se representan mutuamente más allá de %3</translation>
    </message>
    <message>
        <source>%1 is seen beyond %2 as one of %3</source>
        <translation>%1 se ve más allá de %2 como una de %3</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>now translates: %1</source>
        <translation>ahora traduce: %1</translation>
    </message>
    <message>
        <source>no longer translates: %1</source>
        <translation>ya no traduce: %1</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>Gateway %1</source>
        <translation>Pasarela %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Dispositivo %1</translation>
    </message>
    <message>
        <source>System %1</source>
        <translation>Sistema %1</translation>
    </message>
    <message>
        <source>Requirement %1</source>
        <translation>Requisito %1</translation>
    </message>
    <message>
        <source>Path restriction %1</source>
        <translation>Restricción de camino %1</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Producto %1</translation>
    </message>
    <message>
        <source>Waiver of flow %1</source>
        <translation>Exención del flujo %1</translation>
    </message>
    <message>
        <source>Approval of finding %1</source>
        <translation>Aprobación del hallazgo %1</translation>
    </message>
    <message>
        <source>Project details%1</source>
        <translation>Datos del proyecto%1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>End comparison</source>
        <translation>Finalizar comparación</translation>
    </message>
    <message>
        <source>Find in changes</source>
        <translation>Buscar en cambios</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>Comparando con %1…</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1 · %n rule(s) as before</source>
        <translation>
            <numerusform>Comparado con %1 · %n regla igual que antes</numerusform>
            <numerusform>Comparado con %1 · %n reglas igual que antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 de %2 cambios</translation>
    </message>
    <message>
        <source>Compare this plan with another one: Check, Compare with.</source>
        <translation>Compare este plan con otro: Comprobar, Comparar con.</translation>
    </message>
    <message>
        <source>The plans do not differ.</source>
        <translation>Los planes no difieren.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>There is no format &quot;%1&quot; here.</source>
        <translation>Aquí no existe el formato &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose csv or json.</source>
        <translation>Elija csv o json.</translation>
    </message>
    <message>
        <source>A plan is needed.</source>
        <translation>Se necesita un plan.</translation>
    </message>
    <message>
        <source>Usage: portolan-cli check PLAN</source>
        <translation>Uso: portolan-cli check PLAN</translation>
    </message>
    <message>
        <source>There is no finding &quot;%1&quot;.</source>
        <translation>No existe el hallazgo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See portolan-cli check PLAN for those there are.</source>
        <translation>Consulte los que hay con portolan-cli check PLAN.</translation>
    </message>
    <message>
        <source>No single edit mends &quot;%1&quot;.</source>
        <translation>Ningún cambio único corrige &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no fix &quot;%1&quot; of this finding.</source>
        <translation>Este hallazgo no tiene la corrección &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose from 1 to %1.</source>
        <translation>Elija de 1 a %1.</translation>
    </message>
    <message>
        <source>Prints what the checks remark about a plan, or mends one of it.</source>
        <translation>Muestra lo que las comprobaciones observan en un plan, o corrige una de las observaciones.</translation>
    </message>
</context>
<context>
    <name>CheckTitles</name>
    <message>
        <source>A device has an address that its zone does not hold</source>
        <translation>Un dispositivo tiene una dirección ajena a su zona</translation>
    </message>
    <message>
        <source>Flows rest on an assumption</source>
        <translation>Hay flujos que se apoyan en un supuesto</translation>
    </message>
    <message>
        <source>A protocol is permitted without its companion</source>
        <translation>Se permite un protocolo sin su acompañante</translation>
    </message>
    <message>
        <source>A device lies in no zone</source>
        <translation>Un dispositivo no está en ninguna zona</translation>
    </message>
    <message>
        <source>A DHCP pool gives addresses that its zone does not hold</source>
        <translation>Un rango DHCP da direcciones que su zona no contiene</translation>
    </message>
    <message>
        <source>One outside port is forwarded twice</source>
        <translation>Un puerto exterior se redirige dos veces</translation>
    </message>
    <message>
        <source>The same address is given twice</source>
        <translation>La misma dirección se da dos veces</translation>
    </message>
    <message>
        <source>A forward leads to an address from DHCP</source>
        <translation>Una redirección lleva a una dirección de DHCP</translation>
    </message>
    <message>
        <source>A forward that no rule permits</source>
        <translation>Una redirección que ninguna regla permite</translation>
    </message>
    <message>
        <source>A forward leads to nothing</source>
        <translation>Una redirección no lleva a nada</translation>
    </message>
    <message>
        <source>A gateway has an address that its zone does not hold</source>
        <translation>Una pasarela tiene una dirección ajena a su zona</translation>
    </message>
    <message>
        <source>A filtering gateway has no platform</source>
        <translation>Una pasarela que filtra no tiene plataforma</translation>
    </message>
    <message>
        <source>An interface of a gateway lies in no zone</source>
        <translation>Una interfaz de una pasarela no está en ninguna zona</translation>
    </message>
    <message>
        <source>A multicast service whose group is not known</source>
        <translation>Un servicio multicast cuyo grupo no se conoce</translation>
    </message>
    <message>
        <source>A link-local group would have to cross a gateway</source>
        <translation>Un grupo de enlace local tendría que cruzar una pasarela</translation>
    </message>
    <message>
        <source>A port known from malware is opened</source>
        <translation>Se abre un puerto conocido por software malicioso</translation>
    </message>
    <message>
        <source>A device or gateway has no address</source>
        <translation>Un dispositivo o una pasarela no tiene dirección</translation>
    </message>
    <message>
        <source>Nothing stands for the far end of a flow</source>
        <translation>Nada representa el extremo remoto de un flujo</translation>
    </message>
    <message>
        <source>A rule needs the address of a name</source>
        <translation>Una regla necesita la dirección de un nombre</translation>
    </message>
    <message>
        <source>An address is translated between Pexip nodes</source>
        <translation>Se traduce una dirección entre nodos Pexip</translation>
    </message>
    <message>
        <source>A plain protocol is used where an encrypted twin exists</source>
        <translation>Se usa un protocolo sin cifrar que tiene un gemelo cifrado</translation>
    </message>
    <message>
        <source>Two services of one device listen on the same port</source>
        <translation>Dos servicios de un dispositivo escuchan en el mismo puerto</translation>
    </message>
    <message>
        <source>A source prints a port that does not exist</source>
        <translation>Una fuente imprime un puerto que no existe</translation>
    </message>
    <message>
        <source>A port is publicly known for something else</source>
        <translation>Un puerto es conocido públicamente por otra cosa</translation>
    </message>
    <message>
        <source>Remote access is permitted</source>
        <translation>Se permite el acceso remoto</translation>
    </message>
    <message>
        <source>A waiver does not hold</source>
        <translation>Una exención no es válida</translation>
    </message>
    <message>
        <source>A fixed address lies in a DHCP pool</source>
        <translation>Una dirección fija está en un rango DHCP</translation>
    </message>
    <message>
        <source>Two zones hold the same addresses</source>
        <translation>Dos zonas contienen las mismas direcciones</translation>
    </message>
    <message>
        <source>TCP and UDP are opened together</source>
        <translation>TCP y UDP se abren juntos</translation>
    </message>
    <message>
        <source>A device plays a role that no product has</source>
        <translation>Un dispositivo tiene un papel que ningún producto ofrece</translation>
    </message>
    <message>
        <source>A flow has no way to its end</source>
        <translation>Un flujo no tiene camino hasta su extremo</translation>
    </message>
    <message>
        <source>A gateway does not route multicast</source>
        <translation>Una pasarela no enruta multicast</translation>
    </message>
    <message>
        <source>No flow crosses a gateway</source>
        <translation>Ningún flujo cruza una pasarela</translation>
    </message>
    <message>
        <source>Nothing lies in a zone</source>
        <translation>No hay nada en una zona</translation>
    </message>
    <message>
        <source>A wide range of ports is opened</source>
        <translation>Se abre un intervalo amplio de puertos</translation>
    </message>
    <message>
        <source>The address of a box belongs to something else</source>
        <translation>La dirección de un equipo de una pareja pertenece a otra cosa</translation>
    </message>
    <message>
        <source>The zone does not hold the address of a box</source>
        <translation>La zona no contiene la dirección de un equipo de una pareja</translation>
    </message>
    <message>
        <source>A box of a pair has no address of its own</source>
        <translation>Un equipo de una pareja no tiene dirección propia</translation>
    </message>
    <message>
        <source>A bridge joins zones that do not share a subnet</source>
        <translation>Un puente une zonas que no comparten subred</translation>
    </message>
    <message>
        <source>A bridge has addresses</source>
        <translation>Un puente tiene direcciones</translation>
    </message>
    <message>
        <source>No flow concerns a device</source>
        <translation>Ningún flujo afecta a un dispositivo</translation>
    </message>
    <message>
        <source>A DHCP pool is too small</source>
        <translation>Un rango DHCP es demasiado pequeño</translation>
    </message>
    <message>
        <source>A requirement says what another one says</source>
        <translation>Un requisito dice lo mismo que otro</translation>
    </message>
    <message>
        <source>A dual-stack zone holds devices of one family</source>
        <translation>Una zona de doble pila contiene dispositivos de una sola familia</translation>
    </message>
    <message>
        <source>The address of a gateway lies in a DHCP pool</source>
        <translation>La dirección de una pasarela está en un rango DHCP</translation>
    </message>
    <message>
        <source>A gateway does not route a family that its zones speak</source>
        <translation>Una pasarela no enruta una familia que usan sus zonas</translation>
    </message>
    <message>
        <source>Two things send to the same group and port</source>
        <translation>Dos emisores envían al mismo grupo y puerto</translation>
    </message>
    <message>
        <source>Groups share a hardware address</source>
        <translation>Varios grupos comparten una dirección de hardware</translation>
    </message>
    <message>
        <source>A filter behind a translation cannot tell hosts apart</source>
        <translation>Un filtro situado tras una traducción no distingue los equipos</translation>
    </message>
    <message>
        <source>A translation stands on the wrong side</source>
        <translation>Una traducción está en el lado equivocado</translation>
    </message>
    <message>
        <source>Two interfaces of a gateway have one name</source>
        <translation>Dos interfaces de una pasarela tienen el mismo nombre</translation>
    </message>
    <message>
        <source>Management ports are open to the outside</source>
        <translation>Hay puertos de gestión abiertos al exterior</translation>
    </message>
    <message>
        <source>Names would have to be found across a gateway</source>
        <translation>Habría que encontrar nombres a través de una pasarela</translation>
    </message>
    <message>
        <source>PIM and IGMP proxying meet on one way</source>
        <translation>PIM y el proxy IGMP coinciden en un mismo camino</translation>
    </message>
    <message>
        <source>A group shall be reached by TCP</source>
        <translation>Se pretende llegar a un grupo por TCP</translation>
    </message>
    <message>
        <source>A host has an address that no host may have</source>
        <translation>Un equipo tiene una dirección que ningún equipo puede tener</translation>
    </message>
    <message>
        <source>The ends of a flow share no address family</source>
        <translation>Los extremos de un flujo no comparten ninguna familia de direcciones</translation>
    </message>
    <message>
        <source>Nobody asks who wants a group where switches prune</source>
        <translation>Nadie pregunta quién quiere un grupo donde los switches podan</translation>
    </message>
    <message>
        <source>An address given by a translation belongs to something else</source>
        <translation>Una dirección asignada por una traducción pertenece a otra cosa</translation>
    </message>
    <message>
        <source>An address given by a translation lies in another zone</source>
        <translation>Una dirección asignada por una traducción está en otra zona</translation>
    </message>
    <message>
        <source>A private address would have to be reached from the Internet</source>
        <translation>Habría que llegar desde Internet a una dirección privada</translation>
    </message>
    <message>
        <source>A private address leaves for the Internet untranslated</source>
        <translation>Una dirección privada sale a Internet sin traducir</translation>
    </message>
    <message>
        <source>A clock would have to pass a router</source>
        <translation>Un reloj tendría que atravesar un router</translation>
    </message>
    <message>
        <source>A querier asks where no switch listens</source>
        <translation>Un emisor de consultas IGMP pregunta donde ningún switch escucha</translation>
    </message>
    <message>
        <source>A requirement leads from a device to itself</source>
        <translation>Un requisito va de un dispositivo a sí mismo</translation>
    </message>
    <message>
        <source>A requirement names an address that nobody has</source>
        <translation>Un requisito indica una dirección que nadie tiene</translation>
    </message>
    <message>
        <source>A restriction closes the only way</source>
        <translation>Una restricción cierra el único camino</translation>
    </message>
    <message>
        <source>Return rules open all high ports</source>
        <translation>Las reglas de retorno abren todos los puertos altos</translation>
    </message>
    <message>
        <source>A group of the site would leave it</source>
        <translation>Un grupo de la instalación saldría de ella</translation>
    </message>
    <message>
        <source>A router asks beside the querier of a zone</source>
        <translation>Un router pregunta además del emisor de consultas IGMP de una zona</translation>
    </message>
    <message>
        <source>A pair of gateways has one box</source>
        <translation>Una pareja de pasarelas tiene un solo equipo</translation>
    </message>
    <message>
        <source>A rule set locks out who manages the device</source>
        <translation>Un conjunto de reglas deja fuera a quien gestiona el dispositivo</translation>
    </message>
    <message>
        <source>An approval names a finding that is not there</source>
        <translation>Una aprobación se refiere a un hallazgo que no existe</translation>
    </message>
    <message>
        <source>Replies may come back another way than the request</source>
        <translation>Las respuestas pueden volver por un camino distinto del de la petición</translation>
    </message>
    <message>
        <source>A gateway without state shall translate addresses</source>
        <translation>Se pretende que una pasarela sin estado traduzca direcciones</translation>
    </message>
    <message>
        <source>A source is translated twice on its way</source>
        <translation>Un origen se traduce dos veces en su camino</translation>
    </message>
    <message>
        <source>A translation names an interface that is not there</source>
        <translation>Una traducción indica una interfaz que no existe</translation>
    </message>
    <message>
        <source>Multicast does not live long enough for its way</source>
        <translation>El multicast no vive lo suficiente para su camino</translation>
    </message>
    <message>
        <source>Nothing filters between outside and inside</source>
        <translation>Nada filtra entre el exterior y el interior</translation>
    </message>
    <message>
        <source>The querier of a zone is not in it</source>
        <translation>El emisor de consultas IGMP de una zona no está en ella</translation>
    </message>
    <message>
        <source>A restriction names something that is not there</source>
        <translation>Una restricción nombra algo que no existe</translation>
    </message>
    <message>
        <source>A device belongs to a system that the plan does not have</source>
        <translation>Un dispositivo pertenece a un sistema que el plan no tiene</translation>
    </message>
    <message>
        <source>A restriction holds nothing back</source>
        <translation>Una restricción no retiene nada</translation>
    </message>
    <message>
        <source>No flow uses a translation</source>
        <translation>Ningún flujo usa una traducción</translation>
    </message>
    <message>
        <source>Two zones at one gateway have the same VLAN</source>
        <translation>Dos zonas de una misma pasarela tienen la misma VLAN</translation>
    </message>
    <message>
        <source>Nothing enforces a waiver</source>
        <translation>Nada hace cumplir una exención</translation>
    </message>
    <message>
        <source>A zone with addresses has no subnet</source>
        <translation>Una zona con direcciones no tiene subred</translation>
    </message>
    <message>
        <source>PIM routers know no rendezvous point</source>
        <translation>Los routers PIM no conocen ningún punto de encuentro</translation>
    </message>
    <message>
        <source>An IGMP proxy would have to ask for groups on two sides</source>
        <translation>Un proxy IGMP tendría que pedir grupos por dos lados</translation>
    </message>
    <message>
        <source>PIM routers of one way have different rendezvous points</source>
        <translation>Los routers PIM de un mismo camino tienen puntos de encuentro distintos</translation>
    </message>
    <message>
        <source>A rendezvous point is not there, or cannot be reached</source>
        <translation>Un punto de encuentro no existe o no es accesible</translation>
    </message>
    <message>
        <source>A device has other addresses than it stands for things</source>
        <translation>Un dispositivo tiene otras direcciones que las cosas que representa</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliTexts</name>
    <message>
        <source>A packet has one port.</source>
        <translation>Un paquete tiene un solo puerto.</translation>
    </message>
    <message>
        <source>Give --%1 a single number.</source>
        <translation>Indique un único número en --%1.</translation>
    </message>
    <message>
        <source>A trace needs both ends.</source>
        <translation>Una traza necesita los dos extremos.</translation>
    </message>
    <message>
        <source>Give --from DEVICE and --to DEVICE or ADDRESS.</source>
        <translation>Indique --from DEVICE y --to DEVICE o ADDRESS.</translation>
    </message>
    <message>
        <source>The destination port is missing.</source>
        <translation>Falta el puerto de destino.</translation>
    </message>
    <message>
        <source>Give --port N.</source>
        <translation>Indique --port N.</translation>
    </message>
    <message>
        <source>only routes</source>
        <translation>solo enruta</translation>
    </message>
    <message>
        <source>denied by default at %1: no requirement asks for it</source>
        <translation>denegado por defecto en %1: ningún requisito lo pide</translation>
    </message>
    <message>
        <source>, %1 line %2</source>
        <translation>, %1 línea %2</translation>
    </message>
    <message>
        <source>both ends lie in one zone and have no host firewall</source>
        <translation>ambos extremos están en una misma zona y no tienen cortafuegos del equipo</translation>
    </message>
    <message>
        <source>Follows one packet: every hop, the rule that permits it or why it is denied.</source>
        <translation>Sigue un paquete: cada salto, la regla que lo permite o por qué se deniega.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>No existe el formato &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose csv or json.</source>
        <translation>Elija csv o json.</translation>
    </message>
    <message>
        <source>The plan has no enforcement point &quot;%1&quot;.</source>
        <translation>El plan no tiene el punto de control &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name a gateway that filters or a device with a host firewall.</source>
        <translation>Indique una pasarela que filtre o un dispositivo con cortafuegos del equipo.</translation>
    </message>
    <message>
        <source>One row per source device, destination and service.</source>
        <translation>Una fila por dispositivo de origen, destino y servicio.</translation>
    </message>
    <message>
        <source>The rule book: what every enforcement point must permit.</source>
        <translation>El libro de reglas: lo que debe permitir cada punto de control.</translation>
    </message>
    <message>
        <source>Usage: portolan-cli COMMAND ...

Plans the network ports of an installation, without a screen.

</source>
        <translation>Uso: portolan-cli COMMAND ...

Planifica los puertos de red de una instalación, sin pantalla.

</translation>
    </message>
    <message>
        <source>
Every command takes --language CODE. Exit codes: 0 done; 1 done, and something was found or differs; 2 the input cannot be read or the arguments are wrong.
</source>
        <translation>
Todos los comandos admiten --language CODE. Códigos de salida: 0 hecho; 1 hecho, y se encontró algo o hay diferencias; 2 no se puede leer la entrada o los argumentos son incorrectos.
</translation>
    </message>
    <message>
        <source>Usage: portolan-cli %1 %2</source>
        <translation>Uso: portolan-cli %1 %2</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known here.</source>
        <translation>Aquí no se conoce la opción &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; needs a value.</source>
        <translation>La opción &quot;%1&quot; necesita un valor.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Falta un argumento.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>&quot;%1&quot; es un argumento de más.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>No existe el idioma &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de: %1.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See portolan-cli --help.</source>
        <translation>Consulte portolan-cli --help.</translation>
    </message>
    <message>
        <source>There is no rule form &quot;%1&quot;.</source>
        <translation>No existe la forma de reglas &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 would permit it but for %2</source>
        <translation>%1 lo permitiría si no fuera por %2</translation>
    </message>
    <message>
        <source>does not filter what is for itself</source>
        <translation>no filtra lo dirigido a sí mismo</translation>
    </message>
    <message>
        <source>A trace is written as csv or json, not as &quot;%1&quot;.</source>
        <translation>Una traza se escribe como csv o json, no como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give --format csv or --format json.</source>
        <translation>Indique --format csv o --format json.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>No existe la vista &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The plan was not derived within two minutes.</source>
        <translation>El plan no se derivó en dos minutos.</translation>
    </message>
    <message>
        <source>Try a smaller plan.</source>
        <translation>Pruebe con un plan más pequeño.</translation>
    </message>
    <message>
        <source>See portolan --help.</source>
        <translation>Consulte portolan --help.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. The plan is as it was before; save it.</source>
        <translation>No hay memoria suficiente para esto. El plan está como antes; guárdelo.</translation>
    </message>
</context>
<context>
    <name>CompanionMissingCheck</name>
    <message>
        <source>%1 is needed without its companion: %2.</source>
        <translation>Se necesita %1 sin su acompañante: %2.</translation>
    </message>
    <message>
        <source>No flow of the companion is active, so the service stays incomplete.</source>
        <translation>Ningún flujo del acompañante está activo, por lo que el servicio queda incompleto.</translation>
    </message>
    <message>
        <source>Switch the companion on too, or both off.</source>
        <translation>Active también el acompañante o desactive ambos.</translation>
    </message>
    <message>
        <source>%1 is permitted without %2: %3.</source>
        <translation>Se permite %1 sin %2: %3.</translation>
    </message>
    <message>
        <source>%1 needs %2 between the same ends.</source>
        <translation>%1 necesita %2 entre los mismos extremos.</translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation>Solo %1.</translation>
    </message>
    <message>
        <source>Add a requirement for %1 between the same ends.</source>
        <translation>Añada un requisito para %1 entre los mismos extremos.</translation>
    </message>
    <message>
        <source>Add %1 between the same ends.</source>
        <translation>Añadir %1 entre los mismos extremos.</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Subscribers say which groups they want</source>
        <translation>Los suscriptores dicen qué grupos quieren</translation>
    </message>
    <message>
        <source>Queriers and routers ask who wants which groups</source>
        <translation>Los emisores de consultas y los routers preguntan quién quiere qué grupos</translation>
    </message>
    <message>
        <source>PIM: routers agree on where groups are to go</source>
        <translation>PIM: los routers acuerdan adónde deben ir los grupos</translation>
    </message>
    <message>
        <source>PIM: the senders&apos; router tells the rendezvous point of them</source>
        <translation>PIM: el router de los emisores los anuncia al punto de encuentro</translation>
    </message>
    <message>
        <source>PIM: the rendezvous point answers that it knows the senders</source>
        <translation>PIM: el punto de encuentro responde que ya conoce a los emisores</translation>
    </message>
    <message>
        <source>VRRP: the boxes of the pair agree on which of them works</source>
        <translation>VRRP: los equipos de la pareja acuerdan cuál de ellos trabaja</translation>
    </message>
    <message>
        <source>The boxes of the pair tell each other of their connections</source>
        <translation>Los equipos de la pareja se comunican sus conexiones</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n cerrado</numerusform>
            <numerusform>%n cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n trasladado</numerusform>
            <numerusform>%n trasladados</numerusform>
        </translation>
    </message>
    <message>
        <source>Every point permits what it did</source>
        <translation>Cada punto permite lo mismo que antes</translation>
    </message>
</context>
<context>
    <name>CsvTexts</name>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>El archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>The file holds NUL characters.</source>
        <translation>El archivo contiene caracteres NUL.</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Elija un archivo CSV.</translation>
    </message>
    <message>
        <source>A quoted cell that begins here never ends.</source>
        <translation>Una celda entre comillas que empieza aquí no termina nunca.</translation>
    </message>
    <message>
        <source>Close the quotation mark.</source>
        <translation>Cierre las comillas.</translation>
    </message>
    <message>
        <source>The table is larger than %1 MiB.</source>
        <translation>La tabla ocupa más de %1 MiB.</translation>
    </message>
    <message>
        <source>Choose the right file, or split it.</source>
        <translation>Elija el archivo correcto o divídalo.</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>La fila tiene más de %1 celdas.</translation>
    </message>
    <message>
        <source>A cell holds more than %1 characters.</source>
        <translation>Una celda contiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells.</source>
        <translation>La tabla tiene más de %1 celdas.</translation>
    </message>
</context>
<context>
    <name>DeviceSheet</name>
    <message>
        <source>Address sheet</source>
        <translation>Hoja de direcciones</translation>
    </message>
    <message>
        <source>Devices and addresses</source>
        <translation>Dispositivos y direcciones</translation>
    </message>
    <message>
        <source>Every interface, by zone</source>
        <translation>Todas las interfaces, por zona</translation>
    </message>
    <message>
        <source>One line for each interface of a device or gateway, by zone.</source>
        <translation>Una línea por cada interfaz de un dispositivo o una pasarela, por zona.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Host firewall</source>
        <translation>Cortafuegos del equipo</translation>
    </message>
    <message>
        <source>gateway, filters</source>
        <translation>pasarela, filtra</translation>
    </message>
    <message>
        <source>gateway, routes only</source>
        <translation>pasarela, solo enruta</translation>
    </message>
    <message>
        <source>static</source>
        <translation>estática</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>aún sin dirección</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Without address</source>
        <translation>Sin dirección</translation>
    </message>
    <message>
        <source>how many equal devices the line stands for; their addresses are listed together</source>
        <translation>cuántos dispositivos iguales representa la línea; sus direcciones se listan juntas</translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Host firewall</source>
        <translation>Cortafuegos del equipo</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>por DHCP</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>aún sin dirección</translation>
    </message>
    <message>
        <source>There is no zone &quot;%1&quot;.</source>
        <translation>No existe la zona &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of the list, or draw the zone first.</source>
        <translation>Elija una de la lista o dibuje antes la zona.</translation>
    </message>
</context>
<context>
    <name>DeviceWithoutFlowCheck</name>
    <message>
        <source>No flow begins or ends at %1.</source>
        <translation>Ningún flujo empieza ni termina en %1.</translation>
    </message>
    <message>
        <source>A role with a partner in the same system, or a requirement.</source>
        <translation>Un papel con interlocutor en el mismo sistema, o un requisito.</translation>
    </message>
    <message>
        <source>Roles whose partners are not in the system, or no role at all.</source>
        <translation>Papeles cuyos interlocutores no están en el sistema, o ningún papel.</translation>
    </message>
    <message>
        <source>No role and no requirement.</source>
        <translation>Ningún papel y ningún requisito.</translation>
    </message>
    <message>
        <source>Give it a role or a requirement, or put it into the system of its partners.</source>
        <translation>Dele un papel o un requisito, o inclúyalo en el sistema de sus interlocutores.</translation>
    </message>
</context>
<context>
    <name>DeviceWithoutZoneCheck</name>
    <message>
        <source>No zone is given for %1.</source>
        <translation>No se ha indicado zona para %1.</translation>
    </message>
    <message>
        <source>Every interface in a zone of the plan.</source>
        <translation>Todas las interfaces en una zona del plan.</translation>
    </message>
    <message>
        <source>No interface, or one without a zone: no way leads there.</source>
        <translation>Ninguna interfaz, o una sin zona: ningún camino lleva hasta allí.</translation>
    </message>
    <message>
        <source>Drag it into a zone.</source>
        <translation>Arrástrelo a una zona.</translation>
    </message>
    <message>
        <source>Put %1 into %2.</source>
        <translation>Poner %1 en %2.</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Find in devices</source>
        <translation>Buscar en dispositivos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without an address.</source>
        <translation>
            <numerusform>%n dispositivo sin dirección.</numerusform>
            <numerusform>%n dispositivos sin dirección.</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 or a double click edits a cell.</source>
        <translation>F2 o un doble clic edita una celda.</translation>
    </message>
    <message>
        <source>%1 of %2 interfaces</source>
        <translation>%1 de %2 interfaces</translation>
    </message>
    <message>
        <source>No device yet: drag a product onto the canvas, or press A.</source>
        <translation>Aún no hay dispositivos: arrastre un producto al lienzo o pulse A.</translation>
    </message>
    <message>
        <source>Trace from here…</source>
        <translation>Trazar desde aquí…</translation>
    </message>
</context>
<context>
    <name>DhcpPoolOutsideZoneCheck</name>
    <message>
        <source>The DHCP pool of %1 reaches outside its subnets.</source>
        <translation>El rango DHCP de %1 se sale de sus subredes.</translation>
    </message>
    <message>
        <source>Keep the pool inside the subnets of the zone.</source>
        <translation>Mantenga el rango dentro de las subredes de la zona.</translation>
    </message>
    <message>
        <source>Take %1 out of the pool of %2.</source>
        <translation>Sacar %1 del rango DHCP de %2.</translation>
    </message>
</context>
<context>
    <name>DhcpPoolTooSmallCheck</name>
    <message>
        <source>The DHCP pool of %1 is too small.</source>
        <translation>El rango DHCP de %1 es demasiado pequeño.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses, one for each device that asks.</source>
        <translation>
            <numerusform>%n dirección, una por cada dispositivo que la solicita.</numerusform>
            <numerusform>%n direcciones, una por cada dispositivo que la solicita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend the pool, or give fixed addresses.</source>
        <translation>Amplíe el rango o asigne direcciones fijas.</translation>
    </message>
    <message>
        <source>Add %1 to the pool of %2.</source>
        <translation>Añadir %1 al rango DHCP de %2.</translation>
    </message>
</context>
<context>
    <name>DiffTexts</name>
    <message>
        <source>%1: %2 added, %3 removed, %4 changed</source>
        <translation>%1: añadidos %2, quitados %3, modificados %4</translation>
    </message>
    <message>
        <source>  and %1 more; --format csv tells them all</source>
        <translation>  y %1 más; --format csv los muestra todos</translation>
    </message>
    <message>
        <source>%1, a new enforcement point</source>
        <translation>%1, nuevo punto de control</translation>
    </message>
    <message>
        <source>%1, no longer an enforcement point</source>
        <translation>%1, ya no es un punto de control</translation>
    </message>
    <message>
        <source>%1: %2 opened, %3 closed, %4 moved, %5 unchanged</source>
        <translation>%1: abiertos %2, cerrados %3, trasladados %4, sin cambios %5</translation>
    </message>
    <message>
        <source>      for: %1</source>
        <translation>      para: %1</translation>
    </message>
    <message>
        <source>      such as %1</source>
        <translation>      por ejemplo, %1</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>No existe el formato &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose text, csv or json.</source>
        <translation>Elija text, csv o json.</translation>
    </message>
    <message>
        <source>The plans do not differ.</source>
        <translation>Los planes no difieren.</translation>
    </message>
    <message>
        <source>Every enforcement point permits what it permitted before.</source>
        <translation>Cada punto de control permite lo mismo que antes.</translation>
    </message>
    <message>
        <source>What was added, removed and changed between two plans, and what that opens, closes and moves at each enforcement point.</source>
        <translation>Qué se añadió, quitó y modificó entre dos planes, y qué abre, cierra y traslada eso en cada punto de control.</translation>
    </message>
</context>
<context>
    <name>DoubleForwardCheck</name>
    <message>
        <source>%1 forwards %2 twice: to %3 and to %4.</source>
        <translation>%1 redirige %2 dos veces: a %3 y a %4.</translation>
    </message>
    <message>
        <source>One target for each outside port.</source>
        <translation>Un solo objetivo por cada puerto externo.</translation>
    </message>
    <message>
        <source>The first forward wins; the second never works.</source>
        <translation>Gana la primera redirección; la segunda nunca funciona.</translation>
    </message>
    <message>
        <source>Choose another outside port for one of them.</source>
        <translation>Elija otro puerto externo para una de ellas.</translation>
    </message>
    <message>
        <source>Forward %1 to %2 instead.</source>
        <translation>Redirigir %1 a %2 en su lugar.</translation>
    </message>
    <message>
        <source>Remove the forward to %1.</source>
        <translation>Quitar la redirección a %1.</translation>
    </message>
    <message>
        <source>%1 forwards %2 several times: to %3.</source>
        <translation>%1 reenvía %2 varias veces: a %3.</translation>
    </message>
    <message>
        <source>The first forward wins; the others never work.</source>
        <translation>Gana el primer reenvío; los demás nunca funcionan.</translation>
    </message>
    <message>
        <source>Choose another outside port for each of the others.</source>
        <translation>Elija otro puerto exterior para cada uno de los demás.</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>%1 devices</source>
        <translation>%1 dispositivos</translation>
    </message>
    <message>
        <source>%1 opened</source>
        <translation>%1 abiertos</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 cerrados</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 trasladados</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subnets</source>
        <translation>
            <numerusform>%n subred</numerusform>
            <numerusform>%n subredes</numerusform>
        </translation>
    </message>
    <message>
        <source>external</source>
        <translation>externa</translation>
    </message>
    <message>
        <source>no platform</source>
        <translation>sin plataforma</translation>
    </message>
    <message>
        <source>stateful</source>
        <translation>con estado</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 regla</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 reglas</translation>
    </message>
    <message>
        <source>1 forward</source>
        <translation>1 redirección</translation>
    </message>
    <message>
        <source>%1 forwards</source>
        <translation>%1 redirecciones</translation>
    </message>
    <message>
        <source>%1 static</source>
        <translation>%1 estáticas</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 zona</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 zonas</translation>
    </message>
    <message>
        <source>bridges, does not filter</source>
        <translation>puente, no filtra</translation>
    </message>
    <message>
        <source>routes, does not filter</source>
        <translation>encamina, no filtra</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>aún sin papel</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>aún sin dirección</translation>
    </message>
    <message>
        <source>multicast, group not stated</source>
        <translation>multicast, grupo no indicado</translation>
    </message>
    <message>
        <source>routes only</source>
        <translation>solo encamina</translation>
    </message>
    <message>
        <source>%1 permits</source>
        <translation>%1 permite</translation>
    </message>
    <message>
        <source>denied by default</source>
        <translation>denegado por defecto</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>sin camino</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparado con %1</translation>
    </message>
</context>
<context>
    <name>DrawingCommandTexts</name>
    <message>
        <source>&quot;%1&quot; is no size.</source>
        <translation>&quot;%1&quot; no es un tamaño.</translation>
    </message>
    <message>
        <source>Write width and height in pixels, such as 1600x1000; at most 20000 each.</source>
        <translation>Escriba ancho y alto en píxeles, como 1600x1000; 20000 cada uno como máximo.</translation>
    </message>
    <message>
        <source>No file is named to draw into.</source>
        <translation>No se ha indicado ningún archivo en el que dibujar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of drawing.</source>
        <translation>&quot;%1&quot; no es un tipo de dibujo.</translation>
    </message>
    <message>
        <source>Name one with -o that ends in .svg, .pdf or .png.</source>
        <translation>Indique uno con -o que termine en .svg, .pdf o .png.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>No existe el tema &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose light, dark, contrast or paper.</source>
        <translation>Elija light, dark, contrast o paper.</translation>
    </message>
    <message>
        <source>A drawing shows a trace or a comparison, not both.</source>
        <translation>Un dibujo muestra una traza o una comparación, no ambas.</translation>
    </message>
    <message>
        <source>Leave out --trace or --diff.</source>
        <translation>Omita --trace o --diff.</translation>
    </message>
    <message>
        <source>Draws the topology; over it the way of a packet with the rule at each hop, or what differs from an older plan.</source>
        <translation>Dibuja la topología; sobre ella, el camino de un paquete con la regla de cada salto, o lo que difiere de un plan anterior.</translation>
    </message>
</context>
<context>
    <name>DrawingSheet</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Zones, gateways and flows</source>
        <translation>Zonas, pasarelas y flujos</translation>
    </message>
    <message>
        <source>Zones are areas, gateways stand between them, lines are flows in the direction of their arrow.</source>
        <translation>Las zonas son áreas, las pasarelas están entre ellas y las líneas son flujos en el sentido de su flecha.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>solid: required · dashed: optional · dash and dot: multicast · dotted: waived · ending in a cross: no path</source>
        <translation>continua: requerido · discontinua: opcional · raya y punto: multicast · punteada: eximido · terminada en cruz: sin camino</translation>
    </message>
    <message>
        <source>×20</source>
        <translation>×20</translation>
    </message>
    <message>
        <source>the symbol stands for that many equal devices</source>
        <translation>el símbolo representa esa cantidad de dispositivos iguales</translation>
    </message>
</context>
<context>
    <name>DrawingTexts</name>
    <message>
        <source>The picture would be %1 x %2 pixels.</source>
        <translation>La imagen mediría %1 x %2 píxeles.</translation>
    </message>
    <message>
        <source>Choose a size of at most %1 pixels a side, or write SVG or PDF.</source>
        <translation>Elija un tamaño de %1 píxeles por lado como máximo, o escriba en SVG o PDF.</translation>
    </message>
</context>
<context>
    <name>DuplicateAddressCheck</name>
    <message>
        <source>%1 is given more than once: %2.</source>
        <translation>%1 aparece más de una vez: %2.</translation>
    </message>
    <message>
        <source>One owner for each address.</source>
        <translation>Un solo titular por dirección.</translation>
    </message>
    <message>
        <source>Give each its own address.</source>
        <translation>Dé a cada uno su propia dirección.</translation>
    </message>
</context>
<context>
    <name>DuplicateRequirementCheck</name>
    <message>
        <source>Other requirements between the same ends already say what these say: %1.</source>
        <translation>Otros requisitos entre los mismos extremos ya dicen lo que dicen estos: %1.</translation>
    </message>
    <message>
        <source>One requirement for each need.</source>
        <translation>Un solo requisito por cada necesidad.</translation>
    </message>
    <message>
        <source>%1; the rules are the same without.</source>
        <translation>%1; las reglas son las mismas sin ellos.</translation>
    </message>
    <message>
        <source>Remove what is said twice.</source>
        <translation>Quite lo que se dice dos veces.</translation>
    </message>
    <message>
        <source>Remove what is said twice: %1.</source>
        <translation>Quitar lo que se dice dos veces: %1.</translation>
    </message>
</context>
<context>
    <name>EditTexts</name>
    <message>
        <source>Keep in place</source>
        <translation>Mantener en su sitio</translation>
    </message>
    <message>
        <source>Let the layout move it</source>
        <translation>Dejar que la disposición lo mueva</translation>
    </message>
    <message numerus="yes">
        <source>Move %n thing(s)</source>
        <translation>
            <numerusform>Mover %n elemento</numerusform>
            <numerusform>Mover %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>Eliminar %n elemento</numerusform>
            <numerusform>Eliminar %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Place note</source>
        <translation>Colocar nota</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>There is no product “%1” in the catalog.</source>
        <translation>No hay ningún producto «%1» en el catálogo.</translation>
    </message>
    <message>
        <source>Add its product file to the catalog.</source>
        <translation>Añada su archivo de producto al catálogo.</translation>
    </message>
    <message>
        <source>%1 has no role “%2”.</source>
        <translation>%1 no tiene el papel «%2».</translation>
    </message>
    <message>
        <source>Choose one of its roles in the catalog.</source>
        <translation>Elija uno de sus papeles en el catálogo.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Colocar %1</translation>
    </message>
    <message>
        <source>Add role %1</source>
        <translation>Añadir el papel %1</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Quitar papel</translation>
    </message>
    <message>
        <source>Set system</source>
        <translation>Definir sistema</translation>
    </message>
    <message>
        <source>Set option</source>
        <translation>Definir opción</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n thing(s)</source>
        <translation>
            <numerusform>Duplicar %n elemento</numerusform>
            <numerusform>Duplicar %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Asígnele un nombre.</translation>
    </message>
    <message>
        <source>Another one is named “%1” already.</source>
        <translation>Ya hay otro llamado «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>Cambiar el nombre a %1</translation>
    </message>
    <message>
        <source>%1 has no interface “%2”.</source>
        <translation>%1 no tiene la interfaz «%2».</translation>
    </message>
    <message>
        <source>Choose one of its interfaces.</source>
        <translation>Elija una de sus interfaces.</translation>
    </message>
    <message>
        <source>A forward needs a protocol with ports.</source>
        <translation>Una redirección necesita un protocolo con puertos.</translation>
    </message>
    <message>
        <source>Choose tcp or udp.</source>
        <translation>Elija tcp o udp.</translation>
    </message>
    <message>
        <source>The forwarded ports are missing.</source>
        <translation>Faltan los puertos redirigidos.</translation>
    </message>
    <message>
        <source>Write them as 443 or 8000-8010.</source>
        <translation>Escríbalos como 443 o 8000-8010.</translation>
    </message>
    <message>
        <source>The target of the forward is missing.</source>
        <translation>Falta el objetivo de la redirección.</translation>
    </message>
    <message>
        <source>Choose a device or write an address.</source>
        <translation>Elija un dispositivo o escriba una dirección.</translation>
    </message>
    <message>
        <source>%1 external ports meet %2 target ports.</source>
        <translation>%1 puertos externos frente a %2 puertos del objetivo.</translation>
    </message>
    <message>
        <source>Give as many target ports, or none to keep the numbers.</source>
        <translation>Indique la misma cantidad de puertos del objetivo, o ninguno para conservar los números.</translation>
    </message>
    <message>
        <source>Add interface</source>
        <translation>Añadir interfaz</translation>
    </message>
    <message>
        <source>Remove interface</source>
        <translation>Quitar interfaz</translation>
    </message>
    <message>
        <source>Set zone</source>
        <translation>Definir zona</translation>
    </message>
    <message>
        <source>Another interface is named “%1” already.</source>
        <translation>Ya hay otra interfaz llamada «%1».</translation>
    </message>
    <message>
        <source>Rename interface</source>
        <translation>Cambiar nombre de interfaz</translation>
    </message>
    <message>
        <source>Set addresses</source>
        <translation>Definir direcciones</translation>
    </message>
    <message>
        <source>There is no gateway “%1”.</source>
        <translation>No existe la pasarela «%1».</translation>
    </message>
    <message>
        <source>Set address translation</source>
        <translation>Definir traducción de direcciones</translation>
    </message>
    <message>
        <source>Remove address translation</source>
        <translation>Quitar traducción de direcciones</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 of the catalog has no role “%2”, which %3 plays.</source>
        <translation>%1 del catálogo no tiene el papel «%2», que desempeña %3.</translation>
    </message>
    <message>
        <source>Give %1 another role first.</source>
        <translation>Dé antes otro papel a %1.</translation>
    </message>
    <message>
        <source>Update %1 from the catalog</source>
        <translation>Actualizar %1 desde el catálogo</translation>
    </message>
    <message>
        <source>Move to another zone</source>
        <translation>Mover a otra zona</translation>
    </message>
    <message>
        <source>Set DHCP</source>
        <translation>Definir DHCP</translation>
    </message>
    <message>
        <source>Give free addresses</source>
        <translation>Asignar direcciones libres</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
    <message>
        <source>Say why, so that whoever reads the sheet next year knows.</source>
        <translation>Explique por qué, para que lo sepa quien lea la hoja dentro de un año.</translation>
    </message>
    <message>
        <source>A requirement needs two ends.</source>
        <translation>Un requisito necesita dos extremos.</translation>
    </message>
    <message>
        <source>Choose both.</source>
        <translation>Elija ambos.</translation>
    </message>
    <message>
        <source>%1 cannot need itself.</source>
        <translation>%1 no puede necesitarse a sí mismo.</translation>
    </message>
    <message>
        <source>Choose another end.</source>
        <translation>Elija otro extremo.</translation>
    </message>
    <message>
        <source>Add requirement</source>
        <translation>Añadir requisito</translation>
    </message>
    <message>
        <source>Remove requirement</source>
        <translation>Quitar requisito</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2027-01-31.</source>
        <translation>Escríbala como 2027-01-31.</translation>
    </message>
    <message numerus="yes">
        <source>Waive %n flow(s)</source>
        <translation>
            <numerusform>Eximir %n flujo</numerusform>
            <numerusform>Eximir %n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back waiver</source>
        <translation>Retirar exención</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n finding(s)</source>
        <translation>
            <numerusform>Aprobar %n hallazgo</numerusform>
            <numerusform>Aprobar %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back approval</source>
        <translation>Retirar aprobación</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>«%1» no es una dirección.</translation>
    </message>
    <message>
        <source>Write it as 10.0.0.0/24 or 10.0.0.200-10.0.0.250.</source>
        <translation>Escríbala como 10.0.0.0/24 o 10.0.0.200-10.0.0.250.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>External %1</source>
        <translation>Externa %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>Set subnets</source>
        <translation>Definir subredes</translation>
    </message>
    <message>
        <source>%1 does not lie in the subnets of %2.</source>
        <translation>%1 no está en las subredes de %2.</translation>
    </message>
    <message>
        <source>Choose a range inside %1.</source>
        <translation>Elija un rango dentro de %1.</translation>
    </message>
    <message>
        <source>Set DHCP ranges</source>
        <translation>Definir rangos DHCP</translation>
    </message>
    <message>
        <source>Make a pair of boxes</source>
        <translation>Crear pareja de equipos</translation>
    </message>
    <message>
        <source>Add box</source>
        <translation>Añadir equipo</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>Quitar equipo</translation>
    </message>
    <message>
        <source>%1 is the address that the boxes share.</source>
        <translation>%1 es la dirección que comparten los equipos.</translation>
    </message>
    <message>
        <source>Give each box an address of its own.</source>
        <translation>Asigne a cada equipo una dirección propia.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 already.</source>
        <translation>%1 ya pertenece a %2.</translation>
    </message>
    <message>
        <source>The inside addresses are missing.</source>
        <translation>Faltan las direcciones interiores.</translation>
    </message>
    <message>
        <source>Write one address or one subnet.</source>
        <translation>Escriba una dirección o una subred.</translation>
    </message>
    <message>
        <source>The addresses that are seen outside are missing.</source>
        <translation>Faltan las direcciones que se ven desde el exterior.</translation>
    </message>
    <message>
        <source>Write addresses, a range or a subnet.</source>
        <translation>Escriba direcciones, un rango o una subred.</translation>
    </message>
    <message>
        <source>Each side is one address or one subnet.</source>
        <translation>Cada lado es una dirección o una subred.</translation>
    </message>
    <message>
        <source>Make a translation of its own for every further address.</source>
        <translation>Cree una traducción propia para cada dirección adicional.</translation>
    </message>
    <message>
        <source>One side is IPv4, the other IPv6.</source>
        <translation>Un lado es IPv4 y el otro, IPv6.</translation>
    </message>
    <message>
        <source>Write both sides in the same family.</source>
        <translation>Escriba ambos lados en la misma familia.</translation>
    </message>
    <message>
        <source>The two sides are not as long: %1 and %2.</source>
        <translation>Los dos lados no tienen la misma longitud: %1 y %2.</translation>
    </message>
    <message>
        <source>Write as many addresses outside as inside.</source>
        <translation>Escriba tantas direcciones exteriores como interiores.</translation>
    </message>
    <message>
        <source>%1 is a bridge, and a bridge cannot translate addresses.</source>
        <translation>%1 es un puente, y un puente no puede traducir direcciones.</translation>
    </message>
    <message>
        <source>Make it a router first.</source>
        <translation>Conviértalo antes en router.</translation>
    </message>
    <message>
        <source>The gateway is missing.</source>
        <translation>Falta la pasarela.</translation>
    </message>
    <message>
        <source>Choose the gateway that shall not be used.</source>
        <translation>Elija la pasarela que no debe usarse.</translation>
    </message>
    <message>
        <source>There is no zone “%1”.</source>
        <translation>No existe la zona «%1».</translation>
    </message>
    <message>
        <source>Choose a zone of the plan, or any zone.</source>
        <translation>Elija una zona del plan o cualquier zona.</translation>
    </message>
    <message>
        <source>Flows inside one zone use no gateway.</source>
        <translation>Los flujos dentro de una zona no usan ninguna pasarela.</translation>
    </message>
    <message>
        <source>Choose two zones, or any zone.</source>
        <translation>Elija dos zonas o cualquier zona.</translation>
    </message>
    <message>
        <source>Say why, for those who read the plan later.</source>
        <translation>Indique el motivo, para quienes lean el plan más adelante.</translation>
    </message>
    <message>
        <source>The plan has this restriction already.</source>
        <translation>El plan ya tiene esta restricción.</translation>
    </message>
    <message>
        <source>Change that one.</source>
        <translation>Modifique la existente.</translation>
    </message>
    <message>
        <source>Add path restriction</source>
        <translation>Añadir restricción de camino</translation>
    </message>
    <message>
        <source>Change path restriction</source>
        <translation>Modificar restricción de camino</translation>
    </message>
    <message>
        <source>Remove path restriction</source>
        <translation>Quitar restricción de camino</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>cualquier zona</translation>
    </message>
    <message>
        <source>Not through %1: %2 → %3</source>
        <translation>No a través de %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, only %2</source>
        <translation>%1, solo %2</translation>
    </message>
    <message>
        <source>The clipboard holds %1 things; %2 can be pasted at once.</source>
        <translation>El portapapeles contiene %1 cosas; de una vez se pueden pegar %2.</translation>
    </message>
    <message>
        <source>Copy fewer, or save them as a plan of their own.</source>
        <translation>Copie menos o guárdelas como un plan propio.</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message numerus="yes">
        <source>And %n more fault(s).</source>
        <translation>
            <numerusform>Y %n fallo más.</numerusform>
            <numerusform>Y %n fallos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Choose one with --to: %1.</source>
        <translation>Elija uno con --to: %1.</translation>
    </message>
    <message>
        <source>There is no export format &quot;%1&quot;.</source>
        <translation>No existe el formato de exportación &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The point &quot;%1&quot; has no platform.</source>
        <translation>El punto &quot;%1&quot; no tiene plataforma.</translation>
    </message>
    <message>
        <source>The platform &quot;%1&quot; of the point &quot;%2&quot; has no exporter.</source>
        <translation>La plataforma &quot;%1&quot; del punto &quot;%2&quot; no tiene exportador.</translation>
    </message>
    <message>
        <source>There is no enforcement point &quot;%1&quot;.</source>
        <translation>No existe el punto de control &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The plan has none: place a gateway that filters, or a device with a host firewall.</source>
        <translation>El plan no tiene ninguno: coloque una pasarela que filtre o un dispositivo con cortafuegos del equipo.</translation>
    </message>
    <message>
        <source>The plan has: %1.</source>
        <translation>El plan tiene: %1.</translation>
    </message>
    <message>
        <source>A plan and a folder to write to are needed.</source>
        <translation>Se necesitan un plan y una carpeta en la que escribir.</translation>
    </message>
    <message>
        <source>Usage: portolan-cli export PLAN [--to FORMAT] [--at POINT] -o DIR</source>
        <translation>Uso: portolan-cli export PLAN [--to FORMAT] [--at POINT] -o DIR</translation>
    </message>
    <message>
        <source>Writes the configurations of the enforcement points, one folder each.</source>
        <translation>Escribe las configuraciones de los puntos de control, una carpeta para cada uno.</translation>
    </message>
</context>
<context>
    <name>ExportGate</name>
    <message>
        <source>%1 The finding is %2.</source>
        <translation>%1 El hallazgo es %2.</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>Correct the port forward in the plan.</source>
        <translation>Corrija la redirección de puertos en el plan.</translation>
    </message>
    <message>
        <source>The forward of %1 leads to several addresses.</source>
        <translation>La redirección de %1 lleva a varias direcciones.</translation>
    </message>
    <message>
        <source>The forward of %1 leads to no address.</source>
        <translation>La redirección de %1 no lleva a ninguna dirección.</translation>
    </message>
    <message>
        <source>A forward of %1 has no ports.</source>
        <translation>Una redirección de %1 no tiene puertos.</translation>
    </message>
    <message>
        <source>The forward of %1 leads to as many as %2 ports; they do not pair one to one.</source>
        <translation>La redirección de %1 lleva a %2 puertos; no se emparejan uno a uno.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot;</source>
        <translation>En &quot;%1&quot;</translation>
    </message>
    <message>
        <source>At &quot;%1&quot; (%2)</source>
        <translation>En &quot;%1&quot; (%2)</translation>
    </message>
    <message>
        <source>%1, rule %2</source>
        <translation>%1, regla %2</translation>
    </message>
    <message>
        <source>%1 (needed by %2)</source>
        <translation>%1 (lo necesita %2)</translation>
    </message>
    <message>
        <source>The address is not known of: %1.</source>
        <translation>No se conoce la dirección de: %1.</translation>
    </message>
    <message>
        <source>Give the device an address, or the external name one, and export again.</source>
        <translation>Dé una dirección al dispositivo o al nombre externo, y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Use the interface&apos;s name in the system, at most 15 letters, digits, &quot;.&quot;, &quot;-&quot; or &quot;_&quot;.</source>
        <translation>Use el nombre de la interfaz en el sistema, con un máximo de 15 letras, cifras, &quot;.&quot;, &quot;-&quot; o &quot;_&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no interface name in Linux.</source>
        <translation>&quot;%1&quot; no es un nombre de interfaz en Linux.</translation>
    </message>
    <message>
        <source>The hook &quot;%1&quot; does not exist at a %2.</source>
        <translation>El gancho &quot;%1&quot; no existe en un punto de tipo %2.</translation>
    </message>
    <message>
        <source>Export the sheet instead and report this.</source>
        <translation>Exporte la hoja en su lugar e informe de ello.</translation>
    </message>
    <message>
        <source>a translation</source>
        <translation>una traducción</translation>
    </message>
</context>
<context>
    <name>FamilyParityCheck</name>
    <message>
        <source>%1 speaks IPv4 and IPv6, but only IPv4 is planned for %2.</source>
        <translation>%1 usa IPv4 e IPv6, pero para %2 solo se ha previsto IPv4.</translation>
    </message>
    <message>
        <source>Addresses of both families, so that rules name both.</source>
        <translation>Direcciones de ambas familias, para que las reglas nombren las dos.</translation>
    </message>
    <message>
        <source>IPv4 only; an IPv6 address that a device gives itself is in no rule and is denied at every filter.</source>
        <translation>Solo IPv4; una dirección IPv6 que un dispositivo se asigna a sí mismo no está en ninguna regla y se deniega en todos los filtros.</translation>
    </message>
    <message>
        <source>Give IPv6 addresses, or take the IPv6 subnet out of the zone.</source>
        <translation>Asigne direcciones IPv6 o quite la subred IPv6 de la zona.</translation>
    </message>
    <message>
        <source>Make %1 a zone of IPv4 only.</source>
        <translation>Convertir %1 en una zona solo IPv4.</translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>A text is expected here.</source>
        <translation>Aquí se espera un texto.</translation>
    </message>
    <message>
        <source>Put the value in quotes.</source>
        <translation>Ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing or empty.</source>
        <translation>El campo &quot;%1&quot; falta o está vacío.</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>Asígnele un valor.</translation>
    </message>
    <message>
        <source>Either true or false is expected here.</source>
        <translation>Aquí se espera true o false.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Aquí se espera un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>Aquí se espera una lista de textos.</translation>
    </message>
    <message>
        <source>Write [&quot;...&quot;, &quot;...&quot;].</source>
        <translation>Escriba [&quot;...&quot;, &quot;...&quot;].</translation>
    </message>
    <message>
        <source>An object { } is expected here.</source>
        <translation>Aquí se espera un objeto { }.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>Falta el texto en inglés.</translation>
    </message>
    <message>
        <source>Write {&quot;en&quot;: &quot;...&quot;, &quot;es&quot;: &quot;...&quot;}.</source>
        <translation>Escriba {&quot;en&quot;: &quot;...&quot;, &quot;es&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>Aquí no se conoce &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de: %1.</translation>
    </message>
    <message>
        <source>A list [ ] is expected here.</source>
        <translation>Aquí se espera una lista [ ].</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not known.</source>
        <translation>No se conoce el campo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>Aquí se espera un número de %1 a %2.</translation>
    </message>
    <message>
        <source>A text, or texts by language, are expected here.</source>
        <translation>Aquí se espera un texto, o textos por idioma.</translation>
    </message>
    <message>
        <source>Ports are expected here.</source>
        <translation>Aquí se esperan puertos.</translation>
    </message>
    <message>
        <source>Write them as &quot;443&quot;, &quot;3226-3233&quot;, &quot;80,443,8200&quot; or &quot;any&quot;.</source>
        <translation>Escríbalos como &quot;443&quot;, &quot;3226-3233&quot;, &quot;80,443,8200&quot; o &quot;any&quot;.</translation>
    </message>
    <message>
        <source>%1 stand here; the most there may be is %2.</source>
        <translation>Aquí hay %1; el máximo es %2.</translation>
    </message>
</context>
<context>
    <name>FileTexts</name>
    <message>
        <source>Check that the folder exists, may be written to, and has room; the old file is untouched.</source>
        <translation>Compruebe que la carpeta existe, admite escritura y tiene espacio; el archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>Error al escribir: %1.</translation>
    </message>
    <message>
        <source>Check the path and the permissions.</source>
        <translation>Compruebe la ruta y los permisos.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <translation>Elija el archivo correcto.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation>Elija otro nombre; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1.</source>
        <translation>No se puede reemplazar el archivo: %1.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to; the old file is untouched.</source>
        <translation>Compruebe que la carpeta admite escritura; el archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>Check the disk and the connection to it.</source>
        <translation>Compruebe el disco y la conexión con él.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo ocupa más de %1 MiB.</translation>
    </message>
    <message>
        <source>The backup of the previous version could not be kept, so nothing was saved: see what is in the way, or save under another name.</source>
        <translation>No se pudo conservar la copia de la versión anterior, así que no se ha guardado nada: mire qué lo impide o guarde con otro nombre.</translation>
    </message>
    <message>
        <source>The file has other names too (hard links); they keep the previous version.</source>
        <translation>El archivo tiene también otros nombres (enlaces duros); estos conservan la versión anterior.</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>No se puede eliminar el archivo: %1.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to.</source>
        <translation>Compruebe que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>No se puede crear la carpeta: %1.</translation>
    </message>
    <message>
        <source>Writing to the standard output failed: %1.</source>
        <translation>Falló la escritura en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>What arrived there is not whole: give it room, and run the command again.</source>
        <translation>Lo que llegó no está completo: dele espacio y ejecute la orden de nuevo.</translation>
    </message>
    <message>
        <source>This is a named pipe, not a file.</source>
        <translation>Esto es una tubería con nombre, no un archivo.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>Esto es un socket, no un archivo.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Esto es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>The links of this name go in a circle.</source>
        <translation>Los enlaces de este nombre forman un círculo.</translation>
    </message>
    <message>
        <source>The file was written, but its folder could not be flushed to the disk (%1): after a power loss the previous version may be back.</source>
        <translation>El archivo se escribió, pero su carpeta no pudo volcarse al disco (%1): tras un corte de corriente podría volver la versión anterior.</translation>
    </message>
    <message>
        <source>This is no name for a file.</source>
        <translation>Esto no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>The file is protected from writing: %1.</source>
        <translation>El archivo está protegido contra escritura: %1.</translation>
    </message>
    <message>
        <source>The file belongs to you now; its former owner could not be kept.</source>
        <translation>El archivo le pertenece ahora a usted; no se pudo conservar su propietario anterior.</translation>
    </message>
    <message>
        <source>The group of the file could not be kept; no group may read it now.</source>
        <translation>No se pudo conservar el grupo del archivo; ahora ningún grupo puede leerlo.</translation>
    </message>
    <message>
        <source>The permissions of the file could not be kept; only you may read it now.</source>
        <translation>No se pudieron conservar los permisos del archivo; ahora solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>Extended attributes of the file could not be kept: %1.</source>
        <translation>No se pudieron conservar atributos extendidos del archivo: %1.</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Remarks of the checks, and approvals</source>
        <translation>Observaciones de las comprobaciones y aprobaciones</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nada que observar.</translation>
    </message>
    <message>
        <source>What the checks remark about this plan, and what to do about it.</source>
        <translation>Lo que las comprobaciones observan sobre este plan y qué hacer al respecto.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Approved because</source>
        <translation>Aprobado porque</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Elementos afectados</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Needs, found</source>
        <translation>Requerido, encontrado</translation>
    </message>
    <message>
        <source>what is required, and what the plan has instead</source>
        <translation>lo que se exige y lo que el plan tiene en su lugar</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to remark. %n check(s) ran.</source>
        <translation>
            <numerusform>Nada que observar. Se ejecutó %n comprobación.</numerusform>
            <numerusform>Nada que observar. Se ejecutaron %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show culprit</source>
        <translation>Mostrar el causante</translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation>Retirar la aprobación</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Corrección rápida</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Give %1 the address %2.</source>
        <translation>Dar a %1 la dirección %2.</translation>
    </message>
    <message>
        <source>Give free addresses to %1.</source>
        <translation>Asignar direcciones libres a %1.</translation>
    </message>
</context>
<context>
    <name>FlowSheet</name>
    <message>
        <source>multicast group not stated</source>
        <translation>grupo multicast no declarado</translation>
    </message>
    <message>
        <source>no device placed</source>
        <translation>ningún dispositivo colocado</translation>
    </message>
    <message>
        <source>Flow sheet</source>
        <translation>Hoja de flujos</translation>
    </message>
    <message>
        <source>What the products need of each other</source>
        <translation>Lo que los productos necesitan unos de otros</translation>
    </message>
    <message>
        <source>One line for each need between groups of equal devices; a line may stand for many pairs of devices.</source>
        <translation>Una línea por cada necesidad entre grupos de dispositivos iguales; una línea puede representar muchos pares de dispositivos.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source addresses</source>
        <translation>Direcciones de origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination addresses</source>
        <translation>Direcciones de destino</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Prot.</source>
        <translation>Prot.</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Puertos de origen</translation>
    </message>
    <message>
        <source>Dest. ports</source>
        <translation>Puertos de dest.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Product document, line</source>
        <translation>Documento del producto, línea</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Requirements of this plan</source>
        <translation>Requisitos de este plan</translation>
    </message>
    <message>
        <source>inside the zone</source>
        <translation>dentro de la zona</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Device pairs</source>
        <translation>Pares de dispositivos</translation>
    </message>
    <message>
        <source>Without a path</source>
        <translation>Sin camino</translation>
    </message>
    <message>
        <source>active: required · assumed: the source is ambiguous, confirm with the vendor · optional: only if the feature is used · waived: not permitted although a product asks for it</source>
        <translation>activo: requerido · supuesto: la fuente es ambigua, confírmelo con el fabricante · opcional: solo si se usa la función · eximido: no se permite aunque un producto lo pida</translation>
    </message>
    <message>
        <source>the gateways crossed, in order; | parts equal ways</source>
        <translation>las pasarelas que se cruzan, en orden; | separa caminos equivalentes</translation>
    </message>
    <message>
        <source>how many pairs of single devices the line stands for</source>
        <translation>cuántos pares de dispositivos individuales representa la línea</translation>
    </message>
</context>
<context>
    <name>FlowTexts</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Dirección de origen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Dirección de destino</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Puertos de origen</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>own requirement</source>
        <translation>requisito propio</translation>
    </message>
</context>
<context>
    <name>FlowsPanel</name>
    <message>
        <source>Find in flows</source>
        <translation>Buscar en flujos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) have no path; the findings say why.</source>
        <translation>
            <numerusform>%n necesidad no tiene camino; los hallazgos dicen por qué.</numerusform>
            <numerusform>%n necesidades no tienen camino; los hallazgos dicen por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every need has a path.</source>
        <translation>Todas las necesidades tienen camino.</translation>
    </message>
    <message>
        <source>%1 of %2 flows</source>
        <translation>%1 de %2 flujos</translation>
    </message>
    <message>
        <source>No device needs another yet: place a product that has a peer.</source>
        <translation>Ningún dispositivo necesita aún a otro: coloque un producto que tenga contraparte.</translation>
    </message>
    <message>
        <source>Trace…</source>
        <translation>Trazar…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Eximir…</translation>
    </message>
</context>
<context>
    <name>FolderTexts</name>
    <message>
        <source>Choose another folder, or move this one away.</source>
        <translation>Elija otra carpeta o aparte esta.</translation>
    </message>
    <message>
        <source>There is something of this name that is no folder.</source>
        <translation>Hay algo con este nombre que no es una carpeta.</translation>
    </message>
    <message>
        <source>The folder holds other files and is no earlier pack.</source>
        <translation>La carpeta contiene otros archivos y no es un dossier anterior.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is not part of the earlier pack.</source>
        <translation>El archivo &quot;%1&quot; no forma parte del dossier anterior.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; was changed after the pack was issued.</source>
        <translation>El archivo &quot;%1&quot; se modificó después de emitir el dossier.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for a file in a folder.</source>
        <translation>&quot;%1&quot; no es un nombre válido para un archivo de una carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written here: %1.</source>
        <translation>Aquí no se puede escribir nada: %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the room.</source>
        <translation>Compruebe los permisos y el espacio.</translation>
    </message>
    <message>
        <source>Close programs that use it.</source>
        <translation>Cierre los programas que lo usan.</translation>
    </message>
    <message>
        <source>The new pack cannot be put in place; the earlier one lies here.</source>
        <translation>No se puede colocar el nuevo dossier en su sitio; el anterior está aquí.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Compruebe los permisos.</translation>
    </message>
    <message>
        <source>The folder cannot be put in place: %1; everything is as it was.</source>
        <translation>No se puede poner la carpeta en su sitio: %1; todo sigue como estaba.</translation>
    </message>
    <message>
        <source>The pack of an interrupted run lies here and cannot be put in place: %1.</source>
        <translation>Aquí está el dossier de una ejecución interrumpida y no se puede poner en su sitio: %1.</translation>
    </message>
    <message>
        <source>Move it by hand.</source>
        <translation>Muévalo a mano.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted; the pack that it had made was found again.</source>
        <translation>Una ejecución anterior se interrumpió; se ha recuperado el dossier que había generado.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted; the pack before it was found again.</source>
        <translation>Una ejecución anterior se interrumpió; se ha recuperado el dossier previo.</translation>
    </message>
    <message>
        <source>These files are new already: %1. The others are as they were; write all of them again.</source>
        <translation>Estos archivos ya son nuevos: %1. Los demás siguen como estaban; escríbalos todos de nuevo.</translation>
    </message>
    <message>
        <source>The earlier pack cannot be moved away: %1.</source>
        <translation>No se puede apartar el dossier anterior: %1.</translation>
    </message>
    <message>
        <source>Move it back by hand, or issue the pack again.</source>
        <translation>Devuélvalo a mano a su sitio o emita el dossier de nuevo.</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForwardToDhcpCheck</name>
    <message>
        <source>%1 forwards %2 to %3, whose address comes from DHCP.</source>
        <translation>%1 redirige %2 a %3, cuya dirección proviene de DHCP.</translation>
    </message>
    <message>
        <source>A fixed address outside the DHCP pool.</source>
        <translation>Una dirección fija fuera del rango DHCP.</translation>
    </message>
    <message>
        <source>DHCP, no address known.</source>
        <translation>DHCP, sin dirección conocida.</translation>
    </message>
    <message>
        <source>DHCP: %1.</source>
        <translation>DHCP: %1.</translation>
    </message>
    <message>
        <source>Give the target a fixed address outside the pool.</source>
        <translation>Dé al objetivo una dirección fija fuera del rango.</translation>
    </message>
    <message>
        <source>Give %1 the fixed address %2.</source>
        <translation>Dar a %1 la dirección fija %2.</translation>
    </message>
</context>
<context>
    <name>ForwardWithoutPermitCheck</name>
    <message>
        <source>%1 forwards %2, but no rule lets it in.</source>
        <translation>%1 redirige %2, pero ninguna regla lo deja entrar.</translation>
    </message>
    <message>
        <source>A flow from outside to %1 on %2.</source>
        <translation>Un flujo desde el exterior hacia %1 en %2.</translation>
    </message>
    <message>
        <source>None: the packets are translated and then dropped.</source>
        <translation>Ninguno: los paquetes se traducen y después se descartan.</translation>
    </message>
    <message>
        <source>Add the requirement that uses the forward, or remove the forward.</source>
        <translation>Añada el requisito que usa la redirección o quite la redirección.</translation>
    </message>
    <message>
        <source>Forward of %1</source>
        <translation>Redirección de %1</translation>
    </message>
    <message>
        <source>Let %1 reach %2 by the forward.</source>
        <translation>Permitir que %1 llegue a %2 por la redirección.</translation>
    </message>
    <message>
        <source>Remove the forward of %1.</source>
        <translation>Quitar la redirección de %1.</translation>
    </message>
</context>
<context>
    <name>ForwardWithoutTargetCheck</name>
    <message>
        <source>One device with one address, or one address.</source>
        <translation>Un dispositivo con una sola dirección, o una sola dirección.</translation>
    </message>
    <message>
        <source>%1 forwards %2 to several addresses: %3.</source>
        <translation>%1 redirige %2 a varias direcciones: %3.</translation>
    </message>
    <message>
        <source>Name the one address that is meant.</source>
        <translation>Indique la única dirección a la que se refiere.</translation>
    </message>
    <message>
        <source>%1 forwards %2 to %3, which is not in the plan.</source>
        <translation>%1 redirige %2 a %3, que no está en el plan.</translation>
    </message>
    <message>
        <source>Choose a device, or remove the forward.</source>
        <translation>Elija un dispositivo o quite la redirección.</translation>
    </message>
    <message>
        <source>Forward to %1 only.</source>
        <translation>Redirigir solo a %1.</translation>
    </message>
    <message>
        <source>Remove the forward of %1.</source>
        <translation>Quitar la redirección de %1.</translation>
    </message>
</context>
<context>
    <name>GatewayAddressInDhcpPoolCheck</name>
    <message>
        <source>The DHCP pool of %1 may give away an address of the gateway %2.</source>
        <translation>El rango DHCP de %1 puede asignar una dirección de la pasarela %2.</translation>
    </message>
    <message>
        <source>Addresses of gateways outside %1.</source>
        <translation>Direcciones de pasarelas fuera de %1.</translation>
    </message>
    <message>
        <source>Shrink the pool, or give the gateway another address.</source>
        <translation>Reduzca el rango o dé otra dirección a la pasarela.</translation>
    </message>
    <message>
        <source>Take %1 out of the pool of %2.</source>
        <translation>Sacar %1 del rango DHCP de %2.</translation>
    </message>
</context>
<context>
    <name>GatewayAddressOutsideZoneCheck</name>
    <message>
        <source>The zone %1 does not hold the address of %2 of the gateway %3.</source>
        <translation>La zona %1 no contiene la dirección de %2 de la pasarela %3.</translation>
    </message>
    <message>
        <source>Correct the address, or put the interface into the zone that holds it.</source>
        <translation>Corrija la dirección o ponga la interfaz en la zona que la contiene.</translation>
    </message>
</context>
<context>
    <name>GatewayWithoutFamilyCheck</name>
    <message>
        <source>%1 joins zones that speak %2, but has no such address at %3.</source>
        <translation>%1 une zonas que usan %2, pero no tiene ninguna dirección de ese tipo en %3.</translation>
    </message>
    <message>
        <source>An %1 address at every interface between these zones.</source>
        <translation>Una dirección %1 en cada interfaz entre estas zonas.</translation>
    </message>
    <message>
        <source>None; the rules for %1 are written, but nothing routes it.</source>
        <translation>Ninguna; las reglas para %1 se escriben, pero nada lo enruta.</translation>
    </message>
    <message>
        <source>Give the interfaces addresses of that family, or take its subnets out of the zones.</source>
        <translation>Dé a las interfaces direcciones de esa familia o quite de las zonas sus subredes.</translation>
    </message>
</context>
<context>
    <name>GatewayWithoutPlatformCheck</name>
    <message>
        <source>The gateway %1 filters, but its platform is not given.</source>
        <translation>La pasarela %1 filtra, pero no se ha indicado su plataforma.</translation>
    </message>
    <message>
        <source>A platform to write its configuration for.</source>
        <translation>Una plataforma para la que escribir su configuración.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Choose the platform of the gateway.</source>
        <translation>Elija la plataforma de la pasarela.</translation>
    </message>
    <message>
        <source>Choose nftables for %1.</source>
        <translation>Elegir nftables para %1.</translation>
    </message>
</context>
<context>
    <name>GatewayWithoutZoneCheck</name>
    <message>
        <source>The gateway %1 has an interface without a zone: %2.</source>
        <translation>La pasarela %1 tiene una interfaz sin zona: %2.</translation>
    </message>
    <message>
        <source>Every interface in a zone of the plan.</source>
        <translation>Todas las interfaces en una zona del plan.</translation>
    </message>
    <message>
        <source>No way leads through it.</source>
        <translation>Ningún camino pasa por ella.</translation>
    </message>
    <message>
        <source>Choose the zone of the interface, or remove it.</source>
        <translation>Elija la zona de la interfaz o quítela.</translation>
    </message>
    <message>
        <source>Remove the interface %1.</source>
        <translation>Quitar la interfaz %1.</translation>
    </message>
</context>
<context>
    <name>GroupCollisionCheck</name>
    <message>
        <source>%1 and %2 use the same group and port.</source>
        <translation>%1 y %2 usan el mismo grupo y puerto.</translation>
    </message>
    <message>
        <source>A group of its own for each.</source>
        <translation>Un grupo propio para cada uno.</translation>
    </message>
    <message>
        <source>%1, %2: every listener gets both.</source>
        <translation>%1, %2: todo receptor recibe ambos.</translation>
    </message>
    <message>
        <source>Give one of them another group or port.</source>
        <translation>Dé otro grupo u otro puerto a uno de ellos.</translation>
    </message>
    <message>
        <source>The same group and port are used by %1.</source>
        <translation>El mismo grupo y el mismo puerto los usan %1.</translation>
    </message>
    <message>
        <source>%1, %2: every listener gets what all send.</source>
        <translation>%1, %2: todo receptor recibe lo que envían todos.</translation>
    </message>
    <message>
        <source>Give each of them another group or port.</source>
        <translation>Dé a cada uno otro grupo u otro puerto.</translation>
    </message>
</context>
<context>
    <name>GroupMacClashCheck</name>
    <message>
        <source>Switches cannot tell %1 of %2 from %3.</source>
        <translation>Para los switches, %1 (de %2) y %3 son indistinguibles.</translation>
    </message>
    <message>
        <source>Groups that differ in their last 23 bits.</source>
        <translation>Grupos que difieran en sus últimos 23 bits.</translation>
    </message>
    <message>
        <source>Choose another group for one of them.</source>
        <translation>Elija otro grupo para uno de ellos.</translation>
    </message>
    <message>
        <source>One hardware address with a link-local group, which switches send to every port.</source>
        <translation>La misma dirección de hardware que un grupo de enlace local, que los switches envían a todos los puertos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>One hardware address: whoever wants one group gets both.</source>
        <translation>Una misma dirección de hardware: quien quiere un grupo recibe ambos.</translation>
    </message>
</context>
<context>
    <name>GroupNotGivenCheck</name>
    <message>
        <source>The documents of %1 do not name the multicast group of %2.</source>
        <translation>Los documentos de %1 no indican el grupo multicast de %2.</translation>
    </message>
    <message>
        <source>The group address.</source>
        <translation>La dirección del grupo.</translation>
    </message>
    <message>
        <source>Rules name the devices instead of the group.</source>
        <translation>Las reglas nombran los dispositivos en lugar del grupo.</translation>
    </message>
    <message>
        <source>Ask the vendor for the group, or capture it on site, and add it as a requirement.</source>
        <translation>Pregunte el grupo al fabricante, o captúrelo en la instalación, y añádalo como requisito.</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>Choose another host firewall for this device, or change the requirement.</source>
        <translation>Elija otro cortafuegos del equipo para este dispositivo o cambie el requisito.</translation>
    </message>
    <message>
        <source>A security group forwards nothing.</source>
        <translation>Un grupo de seguridad no reenvía nada.</translation>
    </message>
    <message>
        <source>A security group has no rules for replies.</source>
        <translation>Un grupo de seguridad no tiene reglas para respuestas.</translation>
    </message>
    <message>
        <source>A security group does not tell multicast groups apart.</source>
        <translation>Un grupo de seguridad no distingue los grupos multicast.</translation>
    </message>
    <message>
        <source>A security group does not see source ports.</source>
        <translation>Un grupo de seguridad no ve los puertos de origen.</translation>
    </message>
    <message>
        <source>A security group does not see ports of %1.</source>
        <translation>Un grupo de seguridad no ve los puertos de %1.</translation>
    </message>
    <message>
        <source>A security group holds for all addresses of the device; the rule leaves out %1.</source>
        <translation>Un grupo de seguridad vale para todas las direcciones del dispositivo; la regla omite %1.</translation>
    </message>
    <message>
        <source>Make a device of each interface, or let the requirement hold for all of them.</source>
        <translation>Convierta cada interfaz en un dispositivo o haga que el requisito valga para todas.</translation>
    </message>
    <message>
        <source>It takes %1 %2 rules of IPv%3; a security group holds %4.</source>
        <translation>Se necesitan %1 reglas %2 de IPv%3; un grupo de seguridad admite %4.</translation>
    </message>
    <message>
        <source>Name fewer ranges of addresses and ports, or use two groups.</source>
        <translation>Indique menos intervalos de direcciones y puertos, o use dos grupos.</translation>
    </message>
    <message>
        <source>A security group belongs to a device, not to a gateway.</source>
        <translation>Un grupo de seguridad pertenece a un dispositivo, no a una pasarela.</translation>
    </message>
    <message>
        <source>Choose the gateway&apos;s own platform.</source>
        <translation>Elija la plataforma propia de la pasarela.</translation>
    </message>
</context>
<context>
    <name>HiddenSourcesCheck</name>
    <message>
        <source>Behind %1 the rules of %2 cannot tell the sources apart: %3.</source>
        <translation>Detrás de %1, las reglas de %2 no pueden distinguir los orígenes: %3.</translation>
    </message>
    <message>
        <source>The addresses of the sources themselves, where a rule shall name them.</source>
        <translation>Las direcciones de los propios orígenes, donde una regla deba nombrarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses become one at %1.</source>
        <translation>
            <numerusform>%n dirección se convierte en una en %1.</numerusform>
            <numerusform>%n direcciones se convierten en una en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Route without translation between the zones, or approve this finding.</source>
        <translation>Enrute sin traducción entre las zonas o apruebe este hallazgo.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edición</numerusform>
            <numerusform>%n ediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Devices from a CSV list</source>
        <translation>Dispositivos de una lista CSV</translation>
    </message>
    <message>
        <source>Requirements from a CSV matrix of flows</source>
        <translation>Requisitos de una matriz de flujos CSV</translation>
    </message>
    <message>
        <source>Table of zones, subnets, gateways and edges</source>
        <translation>Tabla de zonas, subredes, pasarelas y bordes</translation>
    </message>
</context>
<context>
    <name>ImportCommandTexts</name>
    <message>
        <source>Usage: portolan-cli import FORMAT FILE... [--zones FILE] [--into PLAN] -o PLAN</source>
        <translation>Uso: portolan-cli import FORMAT FILE... [--zones FILE] [--into PLAN] -o PLAN</translation>
    </message>
    <message>
        <source>The format %1 needs --%2 FILE.</source>
        <translation>El formato %1 necesita --%2 FILE.</translation>
    </message>
    <message>
        <source>The format or the file is missing.</source>
        <translation>Falta el formato o el archivo.</translation>
    </message>
    <message>
        <source>-o PLAN is missing.</source>
        <translation>Falta -o PLAN.</translation>
    </message>
    <message>
        <source>There is no import format &quot;%1&quot;.</source>
        <translation>No existe el formato de importación &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See portolan-cli import --list.</source>
        <translation>Consulte portolan-cli import --list.</translation>
    </message>
    <message>
        <source>Reads devices or requirements from files of another format into a plan.</source>
        <translation>Lee dispositivos o requisitos de archivos en otro formato y los incorpora a un plan.</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>The name is missing; the row was left out.</source>
        <translation>Falta el nombre; se omitió la fila.</translation>
    </message>
    <message>
        <source>An earlier row puts &quot;%1&quot; into another system; that one was kept.</source>
        <translation>Una fila anterior pone &quot;%1&quot; en otro sistema; se conservó ese.</translation>
    </message>
    <message>
        <source>An earlier row gives &quot;%1&quot; another host firewall; that one was kept.</source>
        <translation>Una fila anterior da a &quot;%1&quot; otro cortafuegos del equipo; se conservó ese.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the plan already; what the row says replaces what is there.</source>
        <translation>&quot;%1&quot; ya está en el plan; lo que dice la fila reemplaza lo existente.</translation>
    </message>
    <message>
        <source>The product &quot;%1&quot; has no role &quot;%2&quot;; it was left out.</source>
        <translation>El producto &quot;%1&quot; no tiene el papel &quot;%2&quot;; se omitió.</translation>
    </message>
    <message>
        <source>There is no product with the role &quot;%1&quot;; it was left out.</source>
        <translation>No hay ningún producto con el papel &quot;%1&quot;; se omitió.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a count from 1 to 100000; %2 was kept.</source>
        <translation>&quot;%1&quot; no es una cantidad de 1 a 100000; se conservó %2.</translation>
    </message>
    <message>
        <source>An earlier row counts %1 of &quot;%2&quot;; that was kept.</source>
        <translation>Una fila anterior cuenta %1 de &quot;%2&quot;; se conservó esa cantidad.</translation>
    </message>
    <message>
        <source>The interface &quot;%1&quot; of &quot;%2&quot; is there already; the addresses were added to it.</source>
        <translation>La interfaz &quot;%1&quot; de &quot;%2&quot; ya existe; se le añadieron las direcciones.</translation>
    </message>
    <message>
        <source>The interface &quot;%1&quot; of &quot;%2&quot; is in another zone already; this one was left out.</source>
        <translation>La interfaz &quot;%1&quot; de &quot;%2&quot; ya está en otra zona; se omitió esta.</translation>
    </message>
    <message>
        <source>The interface &quot;%1&quot; of &quot;%2&quot; has no zone.</source>
        <translation>La interfaz &quot;%1&quot; de &quot;%2&quot; no tiene zona.</translation>
    </message>
    <message>
        <source>Only a device in an external zone may have any address; it was left out.</source>
        <translation>Solo un dispositivo de una zona externa puede tener cualquier dirección; se omitió.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Se omitió.</translation>
    </message>
    <message>
        <source>The file of devices is missing.</source>
        <translation>Falta el archivo de dispositivos.</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Indíquelo.</translation>
    </message>
    <message>
        <source>The row was left out.</source>
        <translation>Se omitió la fila.</translation>
    </message>
    <message>
        <source>The row says the same as line %1; it was left out.</source>
        <translation>La fila dice lo mismo que la línea %1; se omitió.</translation>
    </message>
    <message>
        <source>The protocol %1 has no ports; &quot;%2&quot; was left out.</source>
        <translation>El protocolo %1 no tiene puertos; se omitió &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>&quot;%1&quot; no es una dirección.</translation>
    </message>
    <message>
        <source>Source and destination are the same, &quot;%1&quot;.</source>
        <translation>El origen y el destino coinciden: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is the address of a gateway; the requirement names the address itself.</source>
        <translation>%1 es la dirección de una pasarela; el requisito nombra la propia dirección.</translation>
    </message>
    <message>
        <source>%1 lies in no zone; the requirement names the address itself.</source>
        <translation>%1 no está en ninguna zona; el requisito nombra la propia dirección.</translation>
    </message>
    <message>
        <source>The file of requirements is missing.</source>
        <translation>Falta el archivo de requisitos.</translation>
    </message>
    <message>
        <source>The table of zones is missing.</source>
        <translation>Falta la tabla de zonas.</translation>
    </message>
    <message>
        <source>Name it with --zones; its columns are zone, subnet, gateway, edge.</source>
        <translation>Indíquela con --zones; sus columnas son zone, subnet, gateway, edge.</translation>
    </message>
    <message>
        <source>The first line names the columns: %1.</source>
        <translation>La primera línea nombra las columnas: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not known and was left out.</source>
        <translation>La columna &quot;%1&quot; no se conoce y se omitió.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>La columna &quot;%1&quot; aparece dos veces.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserve una de ellas.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>Falta la columna &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The row has more cells than the header; those beyond it were left out.</source>
        <translation>La fila tiene más celdas que el encabezado; las sobrantes se omitieron.</translation>
    </message>
    <message>
        <source>The name of the zone is missing; the row was left out.</source>
        <translation>Falta el nombre de la zona; se omitió la fila.</translation>
    </message>
    <message>
        <source>The subnet was left out.</source>
        <translation>Se omitió la subred.</translation>
    </message>
    <message>
        <source>Another zone has the subnet %1 already; its addresses stay there.</source>
        <translation>Otra zona ya tiene la subred %1; sus direcciones permanecen allí.</translation>
    </message>
    <message>
        <source>The zone &quot;%1&quot; has no subnet here; no address lies in it.</source>
        <translation>La zona &quot;%1&quot; no tiene aquí ninguna subred; no contiene ninguna dirección.</translation>
    </message>
    <message>
        <source>The zone &quot;%1&quot; hangs on no gateway here.</source>
        <translation>La zona &quot;%1&quot; no está conectada aquí a ninguna pasarela.</translation>
    </message>
    <message>
        <source>The address of the gateway was left out.</source>
        <translation>Se omitió la dirección de la pasarela.</translation>
    </message>
    <message>
        <source>The gateway %1 lies outside the subnet of its zone.</source>
        <translation>La pasarela %1 está fuera de la subred de su zona.</translation>
    </message>
    <message>
        <source>The gateway of the zone &quot;%1&quot; has no address here.</source>
        <translation>La pasarela de la zona &quot;%1&quot; no tiene dirección aquí.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows of &quot;%2&quot;; this one was left out.</source>
        <translation>La tabla tiene más de %1 filas de &quot;%2&quot;; esta se omitió.</translation>
    </message>
</context>
<context>
    <name>IndexTexts</name>
    <message>
        <source>SQLite cannot be used here.</source>
        <translation>Aquí no se puede usar SQLite.</translation>
    </message>
    <message>
        <source>Install the SQLite plugin of Qt (libqt6sql6-sqlite).</source>
        <translation>Instale el complemento SQLite de Qt (libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The search index does not answer: %1.</source>
        <translation>El índice de búsqueda no responde: %1.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Reinicie el programa.</translation>
    </message>
    <message>
        <source>The search index cannot be made: %1.</source>
        <translation>No se puede crear el índice de búsqueda: %1.</translation>
    </message>
    <message>
        <source>Check that the cache folder may be written to and has room.</source>
        <translation>Compruebe que la carpeta de caché admite escritura y tiene espacio.</translation>
    </message>
</context>
<context>
    <name>InsideNotBehindCheck</name>
    <message>
        <source>%1 translates for %2 at %3, but nothing behind it holds these addresses.</source>
        <translation>%1 traduce para %2 en %3, pero detrás nada contiene estas direcciones.</translation>
    </message>
    <message>
        <source>Addresses of a zone on another side of the gateway.</source>
        <translation>Direcciones de una zona de otro lado de la pasarela.</translation>
    </message>
    <message>
        <source>They lie in %1, at the side where the translation stands.</source>
        <translation>Están en %1, en el lado donde está la traducción.</translation>
    </message>
    <message>
        <source>No zone holds them.</source>
        <translation>Ninguna zona las contiene.</translation>
    </message>
    <message>
        <source>Put the translation at the interface through which they are reached from outside, or correct the addresses.</source>
        <translation>Ponga la traducción en la interfaz por la que se llega a ellas desde el exterior, o corrija las direcciones.</translation>
    </message>
    <message>
        <source>Translate at %1 instead.</source>
        <translation>Traducir en %1 en su lugar.</translation>
    </message>
    <message>
        <source>Remove the translation.</source>
        <translation>Quitar la traducción.</translation>
    </message>
</context>
<context>
    <name>InterfaceNameClashCheck</name>
    <message>
        <source>Two interfaces of %1 are both called %2.</source>
        <translation>Dos interfaces de %1 se llaman %2.</translation>
    </message>
    <message>
        <source>A name of its own for each interface, as the platform has it.</source>
        <translation>Un nombre propio para cada interfaz, tal como lo tiene la plataforma.</translation>
    </message>
    <message>
        <source>%1 twice; rules and translations would be written for the wrong side.</source>
        <translation>%1 dos veces; las reglas y traducciones se escribirían para el lado equivocado.</translation>
    </message>
    <message>
        <source>Correct the name of one of them.</source>
        <translation>Corrija el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>Call the second one %1.</source>
        <translation>Llamar %1 a la segunda.</translation>
    </message>
</context>
<context>
    <name>IptablesTexts</name>
    <message>
        <source>iptables does not see what passes a bridge, and ebtables keeps no connections.</source>
        <translation>iptables no ve lo que pasa por un puente y ebtables no guarda conexiones.</translation>
    </message>
    <message>
        <source>Choose nftables for this bridge.</source>
        <translation>Elija nftables para este puente.</translation>
    </message>
</context>
<context>
    <name>JournalTexts</name>
    <message>
        <source>Check that the folder may be written to and has room.</source>
        <translation>Compruebe que se puede escribir en la carpeta y que hay espacio.</translation>
    </message>
    <message>
        <source>The journal cannot be written: %1.</source>
        <translation>No se puede escribir el diario: %1.</translation>
    </message>
    <message>
        <source>The journal could not be written before.</source>
        <translation>El diario no se pudo escribir antes.</translation>
    </message>
    <message>
        <source>The journal cannot be flushed to disk: %1.</source>
        <translation>El diario no se puede volcar al disco: %1.</translation>
    </message>
    <message>
        <source>This is not a journal of edits.</source>
        <translation>Esto no es un diario de cambios.</translation>
    </message>
    <message>
        <source>The beginning of the journal is damaged.</source>
        <translation>El comienzo del diario está dañado.</translation>
    </message>
</context>
<context>
    <name>JsonTexts</name>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Esto no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The file may be cut off or damaged; open a backup, or mend the line.</source>
        <translation>El archivo puede estar truncado o dañado; abra una copia de seguridad o corrija la línea.</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>El archivo no contiene un objeto JSON.</translation>
    </message>
    <message>
        <source>Choose the right file.</source>
        <translation>Elija el archivo correcto.</translation>
    </message>
    <message>
        <source>More than %1 objects and lists stand in one another here.</source>
        <translation>Aquí hay más de %1 objetos y listas unos dentro de otros.</translation>
    </message>
    <message>
        <source>No file of this program is that deep; choose the right file.</source>
        <translation>Ningún archivo de este programa es tan profundo; elija el archivo correcto.</translation>
    </message>
    <message>
        <source>This key is there twice; only one of the values would be read.</source>
        <translation>Esta clave está dos veces; solo se leería uno de los valores.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Quite una de ellas.</translation>
    </message>
    <message>
        <source>The number %1 has more digits than can be kept.</source>
        <translation>El número %1 tiene más cifras de las que se pueden conservar.</translation>
    </message>
    <message>
        <source>Write it in quotes, or with fewer digits.</source>
        <translation>Escríbalo entre comillas o con menos cifras.</translation>
    </message>
</context>
<context>
    <name>LinkLocalMulticastCheck</name>
    <message>
        <source>Senders and listeners of %1 in one zone.</source>
        <translation>Emisores y receptores de %1 en una misma zona.</translation>
    </message>
    <message>
        <source>Put the devices into one zone, or give each zone what it needs (a relay or a directory service).</source>
        <translation>Ponga los dispositivos en una misma zona o dé a cada zona lo que necesita (un relé o un servicio de directorio).</translation>
    </message>
    <message>
        <source>%1 cannot cross %2: the group is link-local.</source>
        <translation>%1 no puede cruzar %2: el grupo es de enlace local.</translation>
    </message>
    <message>
        <source>The zones differ; routers never forward link-local groups. %1</source>
        <translation>Las zonas son distintas; los routers nunca reenvían grupos de enlace local. %1</translation>
    </message>
</context>
<context>
    <name>MalwarePortCheck</name>
    <message>
        <source>%1 is opened, a port known from malware: %2.</source>
        <translation>Se abre %1, un puerto conocido por su uso en malware: %2.</translation>
    </message>
    <message>
        <source>A port that alarms nobody, or the knowledge of whoever watches.</source>
        <translation>Un puerto que no alarme a nadie, o que quien vigila esté al corriente.</translation>
    </message>
    <message>
        <source>Choose another port where the product allows it, else narrow the sources and tell whoever watches the network.</source>
        <translation>Elija otro puerto si el producto lo permite; si no, restrinja los orígenes y avise a quien vigila la red.</translation>
    </message>
</context>
<context>
    <name>ManagementFromOutsideCheck</name>
    <message>
        <source>Whoever is in %1 reaches the management of %2: %3.</source>
        <translation>Quien esté en %1 llega a la gestión de %2: %3.</translation>
    </message>
    <message>
        <source>Known addresses as the source, or a tunnel.</source>
        <translation>Direcciones conocidas como origen, o un túnel.</translation>
    </message>
    <message>
        <source>Every address of %1.</source>
        <translation>Todas las direcciones de %1.</translation>
    </message>
    <message>
        <source>Narrow the source to the addresses of those who manage, or approve this finding.</source>
        <translation>Restrinja el origen a las direcciones de quienes gestionan o apruebe este hallazgo.</translation>
    </message>
</context>
<context>
    <name>MdnsWithoutReflectorCheck</name>
    <message>
        <source>An mDNS reflector at %1, or a directory service.</source>
        <translation>Un reflector mDNS en %1, o un servicio de directorio.</translation>
    </message>
    <message>
        <source>Switch the mDNS reflector on at the gateway, or put the devices into one zone.</source>
        <translation>Active el reflector mDNS en la pasarela o ponga los dispositivos en una misma zona.</translation>
    </message>
    <message>
        <source>Let %1 repeat multicast DNS.</source>
        <translation>Hacer que %1 repita multicast DNS.</translation>
    </message>
    <message>
        <source>%1 cannot find each other across %2, which does not repeat multicast DNS.</source>
        <translation>%1 no pueden encontrarse a través de %2, que no repite multicast DNS.</translation>
    </message>
    <message>
        <source>Neither; %1 is link-local and never crosses a gateway by itself. %2</source>
        <translation>Ninguno de los dos; %1 es de enlace local y nunca cruza una pasarela por sí solo. %2</translation>
    </message>
</context>
<context>
    <name>MessageTexts</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Se perderán si no los guarda.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>File changed underneath</source>
        <translation>Archivo modificado externamente</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened.</source>
        <translation>Otro programa ha modificado «%1» desde que se abrió.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, field %2</source>
        <translation>%1, campo %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Merging takes over what was changed there and asks where both changed the same. Overwriting keeps the other version beside the plan, under a name of its own.</source>
        <translation>Combinar toma lo que se cambió allí y pregunta donde ambos cambiaron lo mismo. Sobrescribir conserva la otra versión junto al plan, con un nombre propio.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>The other version cannot be merged: %1</source>
        <translation>La otra versión no se puede combinar: %1</translation>
    </message>
    <message>
        <source>Overwriting keeps it beside the plan, under a name of its own.</source>
        <translation>Al sobrescribir se conserva junto al plan, con un nombre propio.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 on %2, process %3, since %4</source>
        <translation>%1 en %2, proceso %3, desde %4</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir como solo lectura</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>Open by: %1.</source>
        <translation>Abierto por: %1.</translation>
    </message>
    <message>
        <source>Read-only, you look at it and save under another name. A copy is a plan of its own.</source>
        <translation>Como solo lectura, lo mira y lo guarda con otro nombre. Una copia es un plan propio.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Whether the program on that host still runs cannot be seen from here. Open it anyway only if you know that it does not.</source>
        <translation>Desde aquí no se ve si el programa sigue funcionando en ese equipo. Ábralo de todos modos solo si sabe que no.</translation>
    </message>
    <message>
        <source>Plan in use</source>
        <translation>Plan en uso</translation>
    </message>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>«%1» está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>Unfinished save</source>
        <translation>Guardado inacabado</translation>
    </message>
    <message>
        <source>A save of “%1” was cut off on %2.</source>
        <translation>Un guardado de «%1» se interrumpió el %2.</translation>
    </message>
    <message numerus="yes">
        <source>What was to be saved is whole and differs from the plan in %n thing(s). Taking it over is an edit that can be undone.</source>
        <translation>
            <numerusform>Lo que se iba a guardar está completo y difiere del plan en %n elemento. Tomarlo es un cambio que se puede deshacer.</numerusform>
            <numerusform>Lo que se iba a guardar está completo y difiere del plan en %n elementos. Tomarlo es un cambio que se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message numerus="yes">
        <source>And %n more fault(s).</source>
        <translation>
            <numerusform>Y %n fallo más.</numerusform>
            <numerusform>Y %n fallos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All faults of %2:</source>
        <translation>%1 Todos los fallos de %2:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>MissingAddressCheck</name>
    <message>
        <source>No address is known in %1 for %2.</source>
        <translation>No se conoce ninguna dirección en %1 para %2.</translation>
    </message>
    <message>
        <source>An address: rules name it, so configurations are refused without it.</source>
        <translation>Una dirección: las reglas la nombran, por lo que sin ella se rechazan las configuraciones.</translation>
    </message>
    <message>
        <source>An address, before rules can name it.</source>
        <translation>Una dirección, antes de que las reglas puedan nombrarla.</translation>
    </message>
    <message>
        <source>None, and none can be foretold.</source>
        <translation>Ninguna, y no se puede prever ninguna.</translation>
    </message>
    <message>
        <source>Give an address, or reserve one in DHCP and enter it.</source>
        <translation>Indique una dirección, o reserve una en DHCP e introdúzcala.</translation>
    </message>
</context>
<context>
    <name>MissingFarEndCheck</name>
    <message>
        <source>%2 is missing, for which this is offered: %1.</source>
        <translation>Falta %2, para lo que se ofrece: %1.</translation>
    </message>
    <message>
        <source>%2 is missing, which is needed for: %1.</source>
        <translation>Falta %2, que se necesita para: %1.</translation>
    </message>
    <message>
        <source>No device with this role; the flow stays unresolved and gets no rule.</source>
        <translation>Ningún dispositivo con este papel; el flujo queda sin resolver y no recibe ninguna regla.</translation>
    </message>
    <message>
        <source>Correct the end of the requirement.</source>
        <translation>Corrija el extremo del requisito.</translation>
    </message>
    <message>
        <source>Place a device with this role, or switch the option off that needs it.</source>
        <translation>Coloque un dispositivo con este papel o desactive la opción que lo necesita.</translation>
    </message>
    <message>
        <source>Place %1 in %2 with the address %3.</source>
        <translation>Colocar %1 en %2 con la dirección %3.</translation>
    </message>
</context>
<context>
    <name>MixedMulticastRoutingCheck</name>
    <message>
        <source>%1 proxies IGMP and %2 speaks PIM on the way of %3.</source>
        <translation>%1 hace de proxy IGMP y %2 usa PIM en el camino de %3.</translation>
    </message>
    <message>
        <source>One way of routing groups from the sender to the listeners.</source>
        <translation>Una sola forma de enrutar grupos desde el emisor hasta los receptores.</translation>
    </message>
    <message>
        <source>A sender behind a proxy is no neighbour of a PIM router, which drops what it did not expect there.</source>
        <translation>Un emisor situado tras un proxy no es vecino de un router PIM, que descarta lo que no esperaba allí.</translation>
    </message>
    <message>
        <source>Use PIM on the whole way, or proxies only.</source>
        <translation>Use PIM en todo el camino, o solo proxies.</translation>
    </message>
    <message>
        <source>Let %1 speak PIM.</source>
        <translation>Hacer que %1 use PIM.</translation>
    </message>
</context>
<context>
    <name>MulticastOverTcpCheck</name>
    <message>
        <source>The requirement %1 leads to the group %2 by %3.</source>
        <translation>El requisito %1 lleva al grupo %2 por %3.</translation>
    </message>
    <message>
        <source>A protocol without connections: a group cannot answer.</source>
        <translation>Un protocolo sin conexiones: un grupo no puede responder.</translation>
    </message>
    <message>
        <source>Correct the protocol, or name the one device that is meant.</source>
        <translation>Corrija el protocolo o indique el único dispositivo al que se refiere.</translation>
    </message>
    <message>
        <source>Send it by UDP.</source>
        <translation>Enviarlo por UDP.</translation>
    </message>
</context>
<context>
    <name>MulticastSheet</name>
    <message>
        <source>Multicast plan</source>
        <translation>Plan de multicast</translation>
    </message>
    <message>
        <source>No flow of this plan is multicast.</source>
        <translation>Ningún flujo de este plan es multicast.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Prot.</source>
        <translation>Prot.</translation>
    </message>
    <message>
        <source>Dest. ports</source>
        <translation>Puertos dest.</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Emisores</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>Atraviesa</translation>
    </message>
    <message>
        <source>Product document, line</source>
        <translation>Documento del producto, línea</translation>
    </message>
    <message>
        <source>stays in its zone</source>
        <translation>no sale de su zona</translation>
    </message>
    <message>
        <source>Requirements of this plan</source>
        <translation>Requisitos de este plan</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no declarado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Across zones</source>
        <translation>Entre zonas</translation>
    </message>
    <message>
        <source>where the document names none, ask the vendor before switches filter by group</source>
        <translation>si el documento no nombra ninguno, pregunte al fabricante antes de que los switches filtren por grupo</translation>
    </message>
    <message>
        <source>%1 passes IGMP</source>
        <translation>%1 deja pasar IGMP</translation>
    </message>
    <message>
        <source>mDNS reflector on %1</source>
        <translation>Reflector mDNS en %1</translation>
    </message>
    <message>
        <source>PIM on %1</source>
        <translation>PIM en %1</translation>
    </message>
    <message>
        <source>IGMP proxy on %1</source>
        <translation>Proxy IGMP en %1</translation>
    </message>
    <message>
        <source>%1: IGMP snooping on, querier to be named</source>
        <translation>%1: IGMP snooping activado, emisor de consultas IGMP por indicar</translation>
    </message>
    <message>
        <source>%1: IGMP snooping not planned</source>
        <translation>%1: IGMP snooping no previsto</translation>
    </message>
    <message>
        <source>%1: IGMP snooping on, querier %2</source>
        <translation>%1: IGMP snooping activado, emisor de consultas IGMP %2</translation>
    </message>
    <message>
        <source>%1: IGMP snooping not planned, querier %2</source>
        <translation>%1: IGMP snooping no previsto, emisor de consultas IGMP %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Suscriptores</translation>
    </message>
    <message>
        <source>Zones and their switches</source>
        <translation>Zonas y sus switches</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>DSCP</source>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En el camino</translation>
    </message>
    <message>
        <source>Groups, senders, subscribers, switches</source>
        <translation>Grupos, emisores, suscriptores, switches</translation>
    </message>
    <message>
        <source>The groups that switches and routers must carry, with those who send and those who subscribe.</source>
        <translation>Los grupos que deben transportar los switches y los routers, con quienes emiten y quienes se suscriben.</translation>
    </message>
    <message>
        <source>IGMP snooping</source>
        <translation>IGMP snooping</translation>
    </message>
    <message>
        <source>only together with exactly one active querier in the zone; without one, subscribers fall silent after some minutes</source>
        <translation>solo junto con exactamente un emisor de consultas IGMP activo en la zona; sin él, los suscriptores dejan de recibir al cabo de unos minutos</translation>
    </message>
    <message>
        <source>where it is not stated, agree with the house which class carries it</source>
        <translation>donde no esté declarado, acuerde con los responsables de la instalación qué clase lo transporta</translation>
    </message>
    <message>
        <source>rendezvous point %1</source>
        <translation>punto de encuentro %1</translation>
    </message>
    <message>
        <source>rendezvous point %1 (%2)</source>
        <translation>punto de encuentro %1 (%2)</translation>
    </message>
    <message>
        <source>rendezvous point to be named</source>
        <translation>punto de encuentro por designar</translation>
    </message>
</context>
<context>
    <name>NameWithoutAddressCheck</name>
    <message>
        <source>Rules of %1 name %2, whose address is not known.</source>
        <translation>Las reglas de %1 nombran %2, cuya dirección no se conoce.</translation>
    </message>
    <message>
        <source>An address, or a firewall that takes names.</source>
        <translation>Una dirección, o un cortafuegos que admita nombres.</translation>
    </message>
    <message>
        <source>Only the name; configurations of platforms without names are refused.</source>
        <translation>Solo el nombre; se rechazan las configuraciones de plataformas sin nombres.</translation>
    </message>
    <message>
        <source>Enter a requirement with the address, and waive the flow to the name.</source>
        <translation>Introduzca un requisito con la dirección y exima el flujo hacia el nombre.</translation>
    </message>
</context>
<context>
    <name>NatBetweenNodesCheck</name>
    <message>
        <source>source address hidden at %1</source>
        <translation>dirección de origen oculta en %1</translation>
    </message>
    <message>
        <source>%1 forwarded at %2</source>
        <translation>%1 redirigido en %2</translation>
    </message>
    <message>
        <source>%1 translates addresses between Pexip nodes: %2.</source>
        <translation>%1 traduce direcciones entre nodos Pexip: %2.</translation>
    </message>
    <message>
        <source>Full routing between all nodes, with no translation on any way.</source>
        <translation>Enrutamiento completo entre todos los nodos, sin traducción en ningún trayecto.</translation>
    </message>
    <message>
        <source>Route between the nodes without translation, or join the sites by a tunnel.</source>
        <translation>Enrute entre los nodos sin traducción o una las sedes mediante un túnel.</translation>
    </message>
    <message>
        <source>Stop translating at %1.</source>
        <translation>Dejar de traducir en %1.</translation>
    </message>
</context>
<context>
    <name>NetworkAddressCheck</name>
    <message>
        <source>%1 is no address for a host: %2.</source>
        <translation>%1 no es una dirección para un equipo: %2.</translation>
    </message>
    <message>
        <source>An address of a host in %1.</source>
        <translation>Una dirección de equipo en %1.</translation>
    </message>
    <message>
        <source>The address of a network, of everybody in it, of a group, or of the machine itself.</source>
        <translation>La dirección de una red, de todos los que están en ella, de un grupo o de la propia máquina.</translation>
    </message>
    <message>
        <source>Give another address.</source>
        <translation>Indique otra dirección.</translation>
    </message>
</context>
<context>
    <name>NoCommonFamilyCheck</name>
    <message>
        <source>%1 and %2 share no address family: %3.</source>
        <translation>%1 y %2 no comparten ninguna familia de direcciones: %3.</translation>
    </message>
    <message>
        <source>IPv4 at both ends, or IPv6 at both.</source>
        <translation>IPv4 en ambos extremos, o IPv6 en ambos.</translation>
    </message>
    <message>
        <source>Only %1 at the source, only %2 at the destination.</source>
        <translation>Solo %1 en el origen, solo %2 en el destino.</translation>
    </message>
    <message>
        <source>Give one end an address of the other family.</source>
        <translation>Dé a un extremo una dirección de la otra familia.</translation>
    </message>
</context>
<context>
    <name>NoQuerierCheck</name>
    <message>
        <source>The switches of %1 prune multicast, but nothing asks there who wants a group: %2.</source>
        <translation>Los switches de %1 podan el multicast, pero nada pregunta allí quién quiere un grupo: %2.</translation>
    </message>
    <message>
        <source>An IGMP querier in the zone.</source>
        <translation>Un emisor de consultas IGMP en la zona.</translation>
    </message>
    <message>
        <source>None; after a few minutes the switches forget who listens, and the streams stop.</source>
        <translation>Ninguno; al cabo de unos minutos los switches olvidan quién escucha y las emisiones se detienen.</translation>
    </message>
    <message>
        <source>Let a gateway or a switch be the querier, or switch snooping off.</source>
        <translation>Haga que una pasarela o un switch sea el emisor de consultas IGMP, o desactive IGMP snooping.</translation>
    </message>
    <message>
        <source>Let %1 be the querier of %2.</source>
        <translation>Hacer de %1 el emisor de consultas IGMP de %2.</translation>
    </message>
    <message>
        <source>Switch snooping off in %1.</source>
        <translation>Desactivar IGMP snooping en %1.</translation>
    </message>
</context>
<context>
    <name>NoRendezvousPointCheck</name>
    <message>
        <source>PIM carries %2 over %1, where no rendezvous point is set.</source>
        <translation>PIM lleva %2 a través de %1, donde no hay definido ningún punto de encuentro.</translation>
    </message>
    <message>
        <source>A rendezvous point, the same on every PIM router of the way: any sender may use these groups, so that listeners cannot ask for it directly.</source>
        <translation>Un punto de encuentro, el mismo en todos los routers PIM del camino: cualquier emisor puede usar estos grupos, de modo que los suscriptores no pueden pedirlo directamente.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>No hay ninguno definido.</translation>
    </message>
    <message>
        <source>Set one, or use source-specific groups (232.0.0.0/8, ff3x::/32).</source>
        <translation>Defina uno, o use grupos de origen específico (232.0.0.0/8, ff3x::/32).</translation>
    </message>
    <message>
        <source>Set the rendezvous point %1 on %2.</source>
        <translation>Definir el punto de encuentro %1 en %2.</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Either true or false is expected for the option &quot;%1&quot;.</source>
        <translation>Para la opción &quot;%1&quot; se espera true o false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of the option &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; no es un valor válido de la opción &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de: %1.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected for the option &quot;%3&quot;.</source>
        <translation>Para la opción &quot;%3&quot; se espera un número entero de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>OutsideAddressClashCheck</name>
    <message>
        <source>%1 translates to %2, which is also an address of %3.</source>
        <translation>%1 traduce a %2, que es también una dirección de %3.</translation>
    </message>
    <message>
        <source>Addresses that nothing else has.</source>
        <translation>Direcciones que no tenga nadie más.</translation>
    </message>
    <message>
        <source>Translate to other addresses.</source>
        <translation>Traduzca a otras direcciones.</translation>
    </message>
    <message>
        <source>Translate to %1 instead.</source>
        <translation>Traducir a %1 en su lugar.</translation>
    </message>
</context>
<context>
    <name>OutsideAddressElsewhereCheck</name>
    <message>
        <source>%1 translates at %2 to %3, which lies in %4.</source>
        <translation>%1 traduce en %2 a %3, que está en %4.</translation>
    </message>
    <message>
        <source>Addresses that lead to %1: of %2, or routed there.</source>
        <translation>Direcciones que lleven a %1: de %2, o enrutadas hacia allí.</translation>
    </message>
    <message>
        <source>Packets to them are looked for in %1.</source>
        <translation>Los paquetes dirigidos a ellas se buscan en %1.</translation>
    </message>
    <message>
        <source>Translate to other addresses.</source>
        <translation>Traduzca a otras direcciones.</translation>
    </message>
    <message>
        <source>Translate to %1 instead.</source>
        <translation>Traducir a %1 en su lugar.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>The whole drawing; the arrow keys move the part that the canvas shows.</source>
        <translation>El dibujo entero; las flechas mueven la parte que muestra el lienzo.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The point has no platform; its rules are in the rule sheet.</source>
        <translation>El punto no tiene plataforma; sus reglas están en la hoja de reglas.</translation>
    </message>
    <message>
        <source>There is no exporter for the platform &quot;%1&quot;; its rules are in the rule sheet.</source>
        <translation>No hay exportador para la plataforma &quot;%1&quot;; sus reglas están en la hoja de reglas.</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>Nota de envío</translation>
    </message>
    <message>
        <source>Transmittal: %1</source>
        <translation>Nota de envío: %1</translation>
    </message>
    <message>
        <source>List of the documents handed over</source>
        <translation>Lista de los documentos entregados</translation>
    </message>
    <message>
        <source>The files of this pack with their digests; what could not be written is named at the end.</source>
        <translation>Los archivos de este dossier con sus resúmenes criptográficos; lo que no se pudo escribir se indica al final.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Enforcement points without a configuration in this pack</source>
        <translation>Puntos de control sin configuración en este dossier</translation>
    </message>
    <message>
        <source>Enforcement points</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Without configuration</source>
        <translation>Sin configuración</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Resúmenes criptográficos</translation>
    </message>
    <message>
        <source>check them with: sha256sum -c %1</source>
        <translation>compruébelos con: sha256sum -c %1</translation>
    </message>
    <message>
        <source>name, date, signature:</source>
        <translation>nombre, fecha, firma:</translation>
    </message>
    <message>
        <source>List of everything in this pack, for signature</source>
        <translation>Lista de todo el contenido de este dossier, para firmar</translation>
    </message>
    <message>
        <source>Drawing and all sheets, bound</source>
        <translation>Dibujo y todas las hojas, encuadernados</translation>
    </message>
    <message>
        <source>All sheets as a workbook, to filter and paste from</source>
        <translation>Todas las hojas en un libro de cálculo, para filtrar y copiar</translation>
    </message>
    <message>
        <source>All sheets as one page for a browser</source>
        <translation>Todas las hojas en una sola página para el navegador</translation>
    </message>
    <message>
        <source>Configuration of %1: %2</source>
        <translation>Configuración de %1: %2</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>El dibujo</translation>
    </message>
    <message>
        <source>The drawing, to be edited</source>
        <translation>El dibujo, para editar</translation>
    </message>
    <message>
        <source>The plan itself, with the products it uses</source>
        <translation>El propio plan, con los productos que utiliza</translation>
    </message>
    <message>
        <source>The digest of every file</source>
        <translation>El resumen criptográfico de cada archivo</translation>
    </message>
</context>
<context>
    <name>PackCommand</name>
    <message>
        <source>A folder to write to is needed.</source>
        <translation>Se necesita una carpeta en la que escribir.</translation>
    </message>
    <message>
        <source>Usage: portolan-cli pack PLAN -o DIR [--date DATE]</source>
        <translation>Uso: portolan-cli pack PLAN -o DIR [--date DATE]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>&quot;%1&quot; no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-21.</source>
        <translation>Escríbala así: 2026-11-21.</translation>
    </message>
    <message>
        <source>No configuration for %1: %2</source>
        <translation>Sin configuración para %1: %2</translation>
    </message>
    <message>
        <source>The handover pack: sheets, workbook, configurations, drawing and plan in a folder.</source>
        <translation>El dossier de entrega: hojas, libro de cálculo, configuraciones, dibujo y plan en una carpeta.</translation>
    </message>
</context>
<context>
    <name>PackTexts</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>PacketTexts</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 from %2 port %3 to %4 port %5</source>
        <translation>%1 de %2 puerto %3 a %4 puerto %5</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>%1, %2</source>
        <comment>role, product</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Quitar este papel</translation>
    </message>
    <message>
        <source>Add role…</source>
        <translation>Añadir papel…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>default system</source>
        <translation>sistema predeterminado</translation>
    </message>
    <message>
        <source>%1 (local only)</source>
        <translation>%1 (solo local)</translation>
    </message>
    <message>
        <source>Listening ports</source>
        <translation>Puertos a la escucha</translation>
    </message>
    <message>
        <source>Nothing reaches it yet.</source>
        <translation>Todavía no le llega nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrantes, %2 salientes</translation>
    </message>
    <message>
        <source>It is no longer in the plan.</source>
        <translation>Ya no está en el plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is changed here changes in all of them.</source>
        <translation>Lo que se cambie aquí cambia en todos ellos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>Write 1 to 100000.</source>
        <translation>Escriba de 1 a 100000.</translation>
    </message>
    <message>
        <source>Host firewall</source>
        <translation>Cortafuegos del equipo</translation>
    </message>
    <message>
        <source>%1 · VLAN %2</source>
        <translation>%1 · VLAN %2</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>eximido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Puertos de origen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>This rule is no longer needed.</source>
        <translation>Esta regla ya no es necesaria.</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>reenvío</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>permit at %1, %2</source>
        <translation>permitir en %1, %2</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retorno</translation>
    </message>
    <message>
        <source>new; replies implied</source>
        <translation>nueva; respuestas implícitas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>Opened for TCP and UDP together: this gateway cannot tell them apart.</source>
        <translation>Abierto para TCP y UDP a la vez: esta pasarela no puede distinguirlos.</translation>
    </message>
    <message>
        <source>Why is this rule here?</source>
        <translation>¿Por qué está aquí esta regla?</translation>
    </message>
    <message>
        <source>This flow is no longer needed.</source>
        <translation>Este flujo ya no es necesario.</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n necesidad</numerusform>
            <numerusform>%n necesidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>inside one zone</source>
        <translation>dentro de una zona</translation>
    </message>
    <message>
        <source>Why is this flow here?</source>
        <translation>¿Por qué está aquí este flujo?</translation>
    </message>
    <message>
        <source>Requirement drawn in this plan</source>
        <translation>Requisito dibujado en este plan</translation>
    </message>
    <message>
        <source>Remove requirement</source>
        <translation>Quitar requisito</translation>
    </message>
    <message>
        <source>No flow needs this requirement any more.</source>
        <translation>Ningún flujo necesita ya este requisito.</translation>
    </message>
    <message>
        <source>Requirement of %1</source>
        <translation>Requisito de %1</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>declarado</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguna elegida</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>Interfaz %1</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>sin zona</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>aún sin dirección</translation>
    </message>
    <message>
        <source>Remove this interface</source>
        <translation>Quitar esta interfaz</translation>
    </message>
    <message>
        <source>There is no zone to join yet.</source>
        <translation>Todavía no hay ninguna zona a la que unirse.</translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s)</source>
        <translation>
            <numerusform>%n pasarela</numerusform>
            <numerusform>%n pasarelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateway that filters</source>
        <translation>Pasarela que filtra</translation>
    </message>
    <message>
        <source>Gateway that only routes</source>
        <translation>Pasarela que solo enruta</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Stateful: replies pass by themselves</source>
        <translation>Con estado: pasan las respuestas</translation>
    </message>
    <message>
        <source>Tells TCP from UDP</source>
        <translation>Distingue TCP de UDP</translation>
    </message>
    <message>
        <source>Routes multicast</source>
        <translation>Enruta multicast</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add interface…</source>
        <translation>Añadir interfaz…</translation>
    </message>
    <message>
        <source>Address by DHCP</source>
        <translation>Dirección por DHCP</translation>
    </message>
    <message>
        <source>Give free addresses</source>
        <translation>Asignar direcciones libres</translation>
    </message>
    <message>
        <source>Add interface</source>
        <translation>Añadir interfaz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address translation</source>
        <translation>Traducción de direcciones</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add translation…</source>
        <translation>Añadir traducción…</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>as its system: %1</source>
        <translation>como su sistema: %1</translation>
    </message>
    <message>
        <source>standard: %1</source>
        <translation>estándar: %1</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Opciones de %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Dispositivo %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>Gateway %1</source>
        <translation>Pasarela %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Requirement %1</source>
        <translation>Requisito %1</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>Plan sin título</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>En este plan</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>%1 in %2 symbols</source>
        <translation>%1 en %2 símbolos</translation>
    </message>
    <message>
        <source>System %1</source>
        <translation>Sistema %1</translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation>
            <numerusform>%n símbolo</numerusform>
            <numerusform>%n símbolos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this system</source>
        <translation>Quitar este sistema</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Se necesita</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>A qué se refiere</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Take back approval</source>
        <translation>Retirar aprobación</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Nobody sends to this group any more.</source>
        <translation>Nadie emite ya a este grupo.</translation>
    </message>
    <message>
        <source>Multicast group</source>
        <translation>Grupo multicast</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Emisores</translation>
    </message>
    <message>
        <source>Why is this group here?</source>
        <translation>¿Por qué está aquí este grupo?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A text on the drawing</source>
        <translation>Un texto en el dibujo</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Of several kinds</source>
        <translation>De varios tipos</translation>
    </message>
    <message>
        <source>Choose only these %1</source>
        <translation>Elegir solo estos %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>líneas %1–%2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>drawn in this plan</source>
        <translation>dibujado en este plan</translation>
    </message>
    <message>
        <source>Requirement: %1</source>
        <translation>Requisito: %1</translation>
    </message>
    <message>
        <source>system “%1”</source>
        <translation>sistema “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Note %1 on the source</source>
        <translation>Nota %1 sobre la fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n more requirement(s)</source>
        <translation>
            <numerusform>%n requisito más</numerusform>
            <numerusform>%n requisitos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show flows</source>
        <translation>Mostrar flujos</translation>
    </message>
    <message>
        <source>Trace…</source>
        <translation>Trazar…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Eximir…</translation>
    </message>
    <message>
        <source>In this zone</source>
        <translation>En esta zona</translation>
    </message>
    <message>
        <source>%1 symbols, %2 devices</source>
        <translation>%1 símbolos, %2 dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zona</numerusform>
            <numerusform>%n zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>External zone</source>
        <translation>Zona externa</translation>
    </message>
    <message>
        <source>Zone, VLAN %1</source>
        <translation>Zona, VLAN %1</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externa</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>“%1” is no VLAN.</source>
        <translation>“%1” no es una VLAN.</translation>
    </message>
    <message>
        <source>Write 1 to 4094, or nothing.</source>
        <translation>Escriba de 1 a 4094, o nada.</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subredes</translation>
    </message>
    <message>
        <source>DHCP pools</source>
        <translation>Rangos DHCP</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>Alta disponibilidad</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>One box; make it a pair</source>
        <translation>Convertir en pareja</translation>
    </message>
    <message>
        <source>One policy for all boxes. The addresses of the interfaces are shared; each box has its own besides.</source>
        <translation>Una sola política para todos los equipos. Las direcciones de las interfaces son compartidas; cada equipo tiene además las suyas.</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>no address of its own</source>
        <translation>sin dirección propia</translation>
    </message>
    <message>
        <source>Remove this box</source>
        <translation>Quitar este equipo</translation>
    </message>
    <message>
        <source>Add box</source>
        <translation>Añadir equipo</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>“%1” is no TTL.</source>
        <translation>«%1» no es un TTL.</translation>
    </message>
    <message>
        <source>Write 1 to 255, or nothing.</source>
        <translation>Escriba de 1 a 255, o nada.</translation>
    </message>
    <message>
        <source>not said; for multicast</source>
        <translation>no indicado; para multicast</translation>
    </message>
    <message>
        <source>Bridge that filters</source>
        <translation>Puente que filtra</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n box(es)</source>
        <translation>
            <numerusform>%1, %n equipo</numerusform>
            <numerusform>%1, %n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters: only what rules permit</source>
        <translation>Filtra: solo lo que permiten las reglas</translation>
    </message>
    <message>
        <source>Filters what is for itself, too</source>
        <translation>Filtra también lo dirigido a ella misma</translation>
    </message>
    <message>
        <source>Bridge: filters inside one subnet</source>
        <translation>Puente: filtra dentro de una subred</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>Learns by</source>
        <translation>Aprende mediante</translation>
    </message>
    <message>
        <source>PIM, with its neighbours</source>
        <translation>PIM, con sus vecinos</translation>
    </message>
    <message>
        <source>IGMP proxy</source>
        <translation>Proxy IGMP</translation>
    </message>
    <message>
        <source>Repeats mDNS between its zones</source>
        <translation>Repite mDNS entre sus zonas</translation>
    </message>
    <message>
        <source>Switches flood the group to every port; IGMP snooping keeps it to those who subscribe.</source>
        <translation>Los switches inundan todos los puertos con el grupo; con IGMP snooping solo llega a quienes se suscriben.</translation>
    </message>
    <message>
        <source>Its switches snoop IGMP, and nobody sends queries: name a querier.</source>
        <translation>Sus switches hacen IGMP snooping y nadie envía consultas: indique un emisor de consultas IGMP.</translation>
    </message>
    <message>
        <source>IGMP snooping; %1 sends the queries.</source>
        <translation>IGMP snooping; %1 envía las consultas.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Repeats multicast DNS from zone to zone.</source>
        <translation>Repite DNS multicast de zona a zona.</translation>
    </message>
    <message>
        <source>A link-local group: no router forwards it. An mDNS reflector would repeat it.</source>
        <translation>Un grupo de enlace local: ningún router lo reenvía. Un reflector mDNS lo repetiría.</translation>
    </message>
    <message>
        <source>A link-local group: no router forwards it. Put both ends into one zone.</source>
        <translation>Un grupo de enlace local: ningún router lo reenvía. Ponga ambos extremos en una sola zona.</translation>
    </message>
    <message>
        <source>Routes no multicast. Switch on PIM or an IGMP proxy there.</source>
        <translation>No enruta multicast. Active allí PIM o un proxy IGMP.</translation>
    </message>
    <message>
        <source>Forwards by PIM; it takes IGMP reports from the subscribers&apos; zones.</source>
        <translation>Reenvía mediante PIM; recibe los informes IGMP de las zonas de los suscriptores.</translation>
    </message>
    <message>
        <source>IGMP proxy: repeats the subscribers&apos; reports towards the sender.</source>
        <translation>Proxy IGMP: repite los informes de los suscriptores hacia el emisor.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n salto</numerusform>
            <numerusform>%n saltos</numerusform>
        </translation>
    </message>
    <message>
        <source>DSCP</source>
        <translation>DSCP</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Suscriptores</translation>
    </message>
    <message>
        <source>What its way needs</source>
        <translation>Qué necesita su camino</translation>
    </message>
    <message>
        <source>Masquerade</source>
        <translation>Enmascarado</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Estática</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo de direcciones</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>A bridge translates no addresses.</source>
        <translation>Un puente no traduce direcciones.</translation>
    </message>
    <message>
        <source>Rule form</source>
        <translation>Forma de las reglas</translation>
    </message>
    <message>
        <source>Auditable: one rule per requirement</source>
        <translation>Auditable: una regla por requisito</translation>
    </message>
    <message>
        <source>Addresses on route %1</source>
        <translation>Direcciones en la ruta %1</translation>
    </message>
    <message>
        <source>Addresses on its way</source>
        <translation>Direcciones en su camino</translation>
    </message>
    <message>
        <source>before %1
after %2</source>
        <translation>antes %1
después %2</translation>
    </message>
    <message>
        <source>Path restrictions</source>
        <translation>Restricciones de camino</translation>
    </message>
    <message>
        <source>Add path restriction…</source>
        <translation>Añadir restricción de camino…</translation>
    </message>
    <message>
        <source>%1 (not in this zone)</source>
        <translation>%1 (no está en esta zona)</translation>
    </message>
    <message>
        <source>Switches snoop IGMP</source>
        <translation>Los switches hacen IGMP snooping</translation>
    </message>
    <message>
        <source>Querier</source>
        <translation>Emisor de consultas IGMP</translation>
    </message>
    <message>
        <source>Without a querier, switches that snoop forget who subscribed.</source>
        <translation>Sin un emisor de consultas IGMP, los switches con IGMP snooping olvidan quién se suscribió.</translation>
    </message>
    <message>
        <source>Compact: few rules</source>
        <translation>Compacta: pocas reglas</translation>
    </message>
    <message>
        <source>Cover: fewer rules, which may overlap</source>
        <translation>Cobertura: menos reglas, que pueden solaparse</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Rendezvous point</source>
        <translation>Punto de encuentro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a gateway nor an address.</source>
        <translation>&quot;%1&quot; no es una pasarela ni una dirección.</translation>
    </message>
    <message>
        <source>Choose a gateway that speaks PIM, or type an address such as 10.10.0.1.</source>
        <translation>Elija una pasarela que use PIM, o escriba una dirección como 10.10.0.1.</translation>
    </message>
    <message>
        <source>Any sender may use the group, and no rendezvous point is set here.</source>
        <translation>Cualquier emisor puede usar el grupo, y aquí no hay definido ningún punto de encuentro.</translation>
    </message>
    <message>
        <source>Its rendezvous point is %1.</source>
        <translation>Su punto de encuentro es %1.</translation>
    </message>
    <message>
        <source>A bridge: passes the group, and what subscribers and queriers say of it.</source>
        <translation>Un puente: deja pasar el grupo y lo que suscriptores y emisores de consultas dicen de él.</translation>
    </message>
</context>
<context>
    <name>PathTexts</name>
    <message>
        <source>nothing in the plan stands for %1</source>
        <translation>nada en el plan representa %1</translation>
    </message>
    <message>
        <source>%1 lies in no zone</source>
        <translation>%1 no está en ninguna zona</translation>
    </message>
    <message>
        <source>the plan has no external zone</source>
        <translation>el plan no tiene ninguna zona externa</translation>
    </message>
    <message>
        <source>no gateway leads from %1 to %2</source>
        <translation>ninguna pasarela lleva de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is link-local and never crosses a gateway</source>
        <translation>%1 es de enlace local y nunca cruza una pasarela</translation>
    </message>
    <message>
        <source>%1 does not route multicast</source>
        <translation>%1 no enruta multicast</translation>
    </message>
    <message>
        <source>%1 translates %2 to another address</source>
        <translation>%1 traduce %2 a otra dirección</translation>
    </message>
    <message>
        <source>%1 translates %2, ports %3, to another address</source>
        <translation>%1 traduce %2, puertos %3, a otra dirección</translation>
    </message>
    <message>
        <source>%1 could be in %2 as well as in %3, and no gateway translates it</source>
        <translation>%1 podría estar tanto en %2 como en %3, y ninguna pasarela la traduce</translation>
    </message>
    <message>
        <source>it must not use %1 (restriction %2), and there is no other way</source>
        <translation>no debe usar %1 (restricción %2), y no hay otro camino</translation>
    </message>
    <message>
        <source>the bridge %1 joins %2 and %3, which share no subnet</source>
        <translation>el puente %1 une %2 y %3, que no comparten ninguna subred</translation>
    </message>
    <message>
        <source>%1 is link-local and %2 does not repeat multicast DNS</source>
        <translation>%1 es de enlace local y %2 no repite multicast DNS</translation>
    </message>
    <message>
        <source>its time to live of %1 ends at %2</source>
        <translation>su tiempo de vida de %1 se agota en %2</translation>
    </message>
</context>
<context>
    <name>PlacingTexts</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>PlainProtocolCheck</name>
    <message>
        <source>%1 goes over the network unencrypted: %2.</source>
        <translation>%1 circula por la red sin cifrar: %2.</translation>
    </message>
    <message>
        <source>Use the encrypted twin where both ends can, and waive the plain one.</source>
        <translation>Use el equivalente cifrado cuando ambos extremos lo admitan y exima el no cifrado.</translation>
    </message>
</context>
<context>
    <name>PlanBudget</name>
    <message>
        <source>A plan that fits into memory.</source>
        <translation>Un plan que quepa en la memoria.</translation>
    </message>
    <message>
        <source>Nothing was derived: no flows, no rules, no other findings.</source>
        <translation>No se derivó nada: ni flujos, ni reglas, ni otros hallazgos.</translation>
    </message>
</context>
<context>
    <name>PlanEditTexts</name>
    <message>
        <source>The step “%1” does not fit the plan: “%2” in %3 is another one by now.</source>
        <translation>El paso “%1” no encaja en el plan: “%2” en %3 es ya otro distinto.</translation>
    </message>
    <message>
        <source>Repeat the step on the plan as it is now.</source>
        <translation>Repita el paso sobre el plan tal como está ahora.</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>The kind of translation is missing.</source>
        <translation>Falta el tipo de traducción.</translation>
    </message>
    <message>
        <source>A forward has exactly one protocol with ports.</source>
        <translation>Una redirección tiene exactamente un protocolo con puertos.</translation>
    </message>
    <message>
        <source>Write tcp or udp.</source>
        <translation>Escriba tcp o udp.</translation>
    </message>
    <message>
        <source>The forwarded ports are missing.</source>
        <translation>Faltan los puertos redirigidos.</translation>
    </message>
    <message>
        <source>Write them as 443 or 8000-8010.</source>
        <translation>Escríbalos como 443 o 8000-8010.</translation>
    </message>
    <message>
        <source>A forward needs as many target ports as external ports.</source>
        <translation>Una redirección necesita tantos puertos de objetivo como puertos externos.</translation>
    </message>
    <message>
        <source>Leave toPorts out to keep the numbers.</source>
        <translation>Omita toPorts para conservar los números.</translation>
    </message>
    <message>
        <source>Give each its own id.</source>
        <translation>Dé a cada una su propio id.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a role.</source>
        <translation>&quot;%1&quot; no es un papel.</translation>
    </message>
    <message>
        <source>Write it as product/role.</source>
        <translation>Escríbalo como producto/papel.</translation>
    </message>
    <message>
        <source>A requirement has one protocol.</source>
        <translation>Un requisito tiene un solo protocolo.</translation>
    </message>
    <message>
        <source>Make one requirement a protocol.</source>
        <translation>Cree un requisito por protocolo.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is there twice.</source>
        <translation>El id &quot;%1&quot; aparece dos veces.</translation>
    </message>
    <message>
        <source>The product &quot;%1&quot; of the device &quot;%2&quot; is neither in the plan nor in the catalog.</source>
        <translation>El producto &quot;%1&quot; del dispositivo &quot;%2&quot; no está ni en el plan ni en el catálogo.</translation>
    </message>
    <message>
        <source>Put its product file into your product folder, or correct the role.</source>
        <translation>Ponga su archivo de producto en su carpeta de productos o corrija el papel.</translation>
    </message>
    <message>
        <source>This is not a Portolan plan: it has no format number.</source>
        <translation>Esto no es un plan de Portolan: no tiene número de formato.</translation>
    </message>
    <message>
        <source>Choose a .portolan file.</source>
        <translation>Elija un archivo .portolan.</translation>
    </message>
    <message>
        <source>The plan has format %1; this program reads up to format %2.</source>
        <translation>El plan tiene el formato %1; este programa lee hasta el formato %2.</translation>
    </message>
    <message>
        <source>Open it with a newer Portolan.</source>
        <translation>Ábralo con una versión más reciente de Portolan.</translation>
    </message>
    <message>
        <source>An object with x and y is expected here.</source>
        <translation>Aquí se espera un objeto con x e y.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; does not match &quot;%2&quot;.</source>
        <translation>El id &quot;%1&quot; no coincide con &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>A plan has no table &quot;%1&quot;.</source>
        <translation>Un plan no tiene la tabla &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The addresses that are seen outside are missing.</source>
        <translation>Faltan las direcciones que se ven desde el exterior.</translation>
    </message>
    <message>
        <source>Write them as a list of addresses, ranges or subnets.</source>
        <translation>Escríbalas como lista de direcciones, intervalos o subredes.</translation>
    </message>
    <message>
        <source>A static translation pairs one address with one, or one subnet with one as long.</source>
        <translation>Una traducción estática empareja una dirección con otra, o una subred con otra de la misma longitud.</translation>
    </message>
    <message>
        <source>Write one address or subnet each in inside and outside, of the same length.</source>
        <translation>Escriba una dirección o una subred en inside y otra en outside, de la misma longitud.</translation>
    </message>
    <message>
        <source>Write masquerade, forward, static or pool.</source>
        <translation>Escriba masquerade, forward, static o pool.</translation>
    </message>
    <message>
        <source>The addresses of &quot;%1&quot; are no list.</source>
        <translation>Las direcciones de &quot;%1&quot; no son una lista.</translation>
    </message>
    <message>
        <source>Write a list of addresses for each interface.</source>
        <translation>Escriba una lista de direcciones para cada interfaz.</translation>
    </message>
    <message>
        <source>A bridge cannot translate addresses.</source>
        <translation>Un puente no puede traducir direcciones.</translation>
    </message>
    <message>
        <source>Take the translations away, or make it a router.</source>
        <translation>Quite las traducciones o conviértalo en router.</translation>
    </message>
    <message>
        <source>The protocol %1 has no ports.</source>
        <translation>El protocolo %1 no tiene puertos.</translation>
    </message>
    <message>
        <source>Leave the ports out.</source>
        <translation>Deje fuera los puertos.</translation>
    </message>
    <message>
        <source>An address is written as a text.</source>
        <translation>Una dirección se escribe como texto.</translation>
    </message>
    <message>
        <source>Put the value in quotes.</source>
        <translation>Ponga el valor entre comillas.</translation>
    </message>
</context>
<context>
    <name>PortClashCheck</name>
    <message>
        <source>%1 (%2) and %3 (%4) both listen on %5 of %6.</source>
        <translation>%1 (%2) y %3 (%4) escuchan ambos en %5 de %6.</translation>
    </message>
    <message>
        <source>One listener for each port of a device.</source>
        <translation>Un solo proceso a la escucha por cada puerto de un dispositivo.</translation>
    </message>
    <message>
        <source>One takes ports on demand and may hold a port that the other needs; the symptoms are hangs, delays and errors.</source>
        <translation>Uno toma puertos según demanda y puede ocupar uno que el otro necesita; los síntomas son bloqueos, retardos y errores.</translation>
    </message>
    <message>
        <source>Whichever starts second fails or answers for the wrong product; the symptoms are hangs, delays and errors.</source>
        <translation>El que arranca en segundo lugar falla o responde por el producto equivocado; los síntomas son bloqueos, retardos y errores.</translation>
    </message>
    <message>
        <source>Change one port where the product allows it, or move one role to another device.</source>
        <translation>Cambie un puerto si el producto lo permite o traslade un papel a otro dispositivo.</translation>
    </message>
</context>
<context>
    <name>PortMapPanel</name>
    <message>
        <source>Whole line</source>
        <translation>Línea completa</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>Se muestra la primera fila.</numerusform>
            <numerusform>Se muestran las primeras %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No clash.</source>
        <translation>Sin conflictos.</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es).</source>
        <translation>
            <numerusform>%n conflicto.</numerusform>
            <numerusform>%n conflictos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device yet, so nothing listens.</source>
        <translation>Todavía no hay dispositivos, así que nada escucha.</translation>
    </message>
    <message>
        <source>Nothing that is chosen listens on a port.</source>
        <translation>Nada de lo seleccionado escucha en un puerto.</translation>
    </message>
</context>
<context>
    <name>PortMapTexts</name>
    <message>
        <source>%1 and %2 both listen on %3 of %4.</source>
        <translation>%1 y %2 escuchan ambos en %3 de %4.</translation>
    </message>
    <message>
        <source>Listening ports of %1</source>
        <translation>Puertos de escucha de %1</translation>
    </message>
    <message numerus="yes">
        <source>Listening ports of %n device(s)</source>
        <translation>
            <numerusform>Puertos de escucha de %n dispositivo</numerusform>
            <numerusform>Puertos de escucha de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening ports by role</source>
        <translation>Puertos de escucha por papel</translation>
    </message>
    <message>
        <source>Ports that %1 lets others reach</source>
        <translation>Puertos que %1 deja alcanzar a otros</translation>
    </message>
</context>
<context>
    <name>PortSheet</name>
    <message>
        <source>Port reference</source>
        <translation>Referencia de puertos</translation>
    </message>
    <message>
        <source>Ports of the products used</source>
        <translation>Puertos de los productos usados</translation>
    </message>
    <message>
        <source>What the documents of the products used say about ports, line by line.</source>
        <translation>Lo que dicen los documentos de los productos usados sobre los puertos, línea por línea.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Prot.</source>
        <translation>Prot.</translation>
    </message>
    <message>
        <source>Dest. ports</source>
        <translation>Puertos de dest.</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Puertos de origen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Se define en</translation>
    </message>
    <message>
        <source>Document, line</source>
        <translation>Documento, línea</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Reason of the assumption</source>
        <translation>Motivo del supuesto</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Flows in this plan</source>
        <translation>Flujos en este plan</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>needed: always · optional: only if the feature is used · assumed: the source is ambiguous, confirm with the vendor · local: never leaves the machine</source>
        <translation>necesario: siempre · opcional: solo si se usa la función · supuesto: la fuente es ambigua, confírmelo con el fabricante · local: nunca sale de la máquina</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>PortTexts</name>
    <message>
        <source>Write ports as 443, 3226-3233, 80,443,8200 or any.</source>
        <translation>Escriba los puertos como 443, 3226-3233, 80,443,8200 o any.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port between 0 and 65535.</source>
        <translation>&quot;%1&quot; no es un puerto entre 0 y 65535.</translation>
    </message>
    <message>
        <source>The port range &quot;%1&quot; runs backwards.</source>
        <translation>El intervalo de puertos &quot;%1&quot; va hacia atrás.</translation>
    </message>
</context>
<context>
    <name>PrintJobTexts</name>
    <message>
        <source>The pages were not printed.</source>
        <translation>Las páginas no se imprimieron.</translation>
    </message>
    <message>
        <source>Check the printer, and that the folder for temporary files has room.</source>
        <translation>Compruebe la impresora y que la carpeta de archivos temporales tenga espacio.</translation>
    </message>
</context>
<context>
    <name>PrintedInvalidPortCheck</name>
    <message>
        <source>The source of %1 prints a port that does not exist: %2.</source>
        <translation>La fuente de %1 indica un puerto que no existe: %2.</translation>
    </message>
    <message>
        <source>Ports from 0 to 65535.</source>
        <translation>Puertos de 0 a 65535.</translation>
    </message>
    <message>
        <source>Line %1 of %2; the rules use: %3.</source>
        <translation>Línea %1 de %2; las reglas usan: %3.</translation>
    </message>
    <message>
        <source>Ask the vendor which port is meant.</source>
        <translation>Pregunte al fabricante a qué puerto se refiere.</translation>
    </message>
</context>
<context>
    <name>PrivateFromOutsideCheck</name>
    <message>
        <source>Forward %1 at %2 to %3.</source>
        <translation>Redirigir %1 en %2 a %3.</translation>
    </message>
    <message>
        <source>Nobody in the Internet can reach the private address of %1: %2.</source>
        <translation>Nadie en Internet puede llegar a la dirección privada de %1: %2.</translation>
    </message>
    <message>
        <source>A forward or a static translation at %1, or a public address.</source>
        <translation>Una redirección o una traducción estática en %1, o una dirección pública.</translation>
    </message>
    <message>
        <source>Only rules for %1; packets to it are not routed in the Internet.</source>
        <translation>Solo reglas para %1; los paquetes dirigidos a ella no se enrutan en Internet.</translation>
    </message>
    <message>
        <source>Translate at the gateway, or give the device a public address.</source>
        <translation>Traduzca en la pasarela o dé al dispositivo una dirección pública.</translation>
    </message>
</context>
<context>
    <name>PrivateToOutsideCheck</name>
    <message>
        <source>Private addresses leave %1 at %2 untranslated, so nothing in the Internet can answer %3.</source>
        <translation>Direcciones privadas salen de %1 por %2 sin traducir, de modo que nada en Internet puede responder a %3.</translation>
    </message>
    <message>
        <source>A masquerade, a pool or a static translation on the way: %1.</source>
        <translation>Un enmascaramiento, un grupo de direcciones o una traducción estática en el camino: %1.</translation>
    </message>
    <message>
        <source>None in the plan.</source>
        <translation>Ninguno en el plan.</translation>
    </message>
    <message>
        <source>Hide the sources at %1; where somebody else translates further out, approve this finding.</source>
        <translation>Oculte los orígenes en %1; si otro traduce más hacia el exterior, apruebe este hallazgo.</translation>
    </message>
    <message>
        <source>Masquerade what leaves %1 at %2.</source>
        <translation>Enmascarar lo que sale de %1 por %2.</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>The product has no role.</source>
        <translation>El producto no tiene ningún papel.</translation>
    </message>
    <message>
        <source>Give it at least one role that can be placed.</source>
        <translation>Dele al menos un papel que se pueda colocar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id.</source>
        <translation>&quot;%1&quot; no es un id.</translation>
    </message>
    <message>
        <source>Use lower case letters, digits, dots and hyphens, beginning with a letter or digit, at most 80 characters.</source>
        <translation>Use minúsculas, cifras, puntos y guiones, empezando por una letra o cifra, 80 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; stands here twice.</source>
        <translation>El id &quot;%1&quot; aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>Give each its own id.</source>
        <translation>Dé a cada uno su propio id.</translation>
    </message>
    <message>
        <source>The text holds line breaks or invisible characters.</source>
        <translation>El texto contiene saltos de línea o caracteres invisibles.</translation>
    </message>
    <message>
        <source>Write it in one line of plain text.</source>
        <translation>Escríbalo en una línea de texto sin formato.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>Falta el texto en inglés.</translation>
    </message>
    <message>
        <source>Write {&quot;en&quot;: &quot;...&quot;, &quot;es&quot;: &quot;...&quot;}.</source>
        <translation>Escriba {&quot;en&quot;: &quot;...&quot;, &quot;es&quot;: &quot;...&quot;}.</translation>
    </message>
    <message>
        <source>The line of the document is missing.</source>
        <translation>Falta la línea del documento.</translation>
    </message>
    <message>
        <source>Write {&quot;document&quot;: &quot;...&quot;, &quot;line&quot;: 1}.</source>
        <translation>Escriba {&quot;document&quot;: &quot;...&quot;, &quot;line&quot;: 1}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the product&apos;s documents.</source>
        <translation>&quot;%1&quot; no es ninguno de los documentos del producto.</translation>
    </message>
    <message>
        <source>Name one that stands in &quot;documents&quot;.</source>
        <translation>Indique uno que figure en &quot;documents&quot;.</translation>
    </message>
    <message>
        <source>The number of the line is missing.</source>
        <translation>Falta el número de la línea.</translation>
    </message>
    <message>
        <source>The last line comes before the first.</source>
        <translation>La última línea es anterior a la primera.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; stands here twice.</source>
        <translation>El documento &quot;%1&quot; aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an icon.</source>
        <translation>&quot;%1&quot; no es el nombre de un icono.</translation>
    </message>
    <message>
        <source>A list of choices belongs to an option of the kind &quot;choice&quot;, and only there.</source>
        <translation>Una lista de valores corresponde solo a una opción del tipo &quot;choice&quot;.</translation>
    </message>
    <message>
        <source>The highest value is below the lowest.</source>
        <translation>El valor máximo es inferior al mínimo.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; in this product.</source>
        <translation>No existe la opción &quot;%1&quot; en este producto.</translation>
    </message>
    <message>
        <source>Name one that stands in &quot;options&quot;.</source>
        <translation>Indique una que figure en &quot;options&quot;.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is of another kind than is needed here.</source>
        <translation>La opción &quot;%1&quot; es de un tipo distinto del que se necesita aquí.</translation>
    </message>
    <message>
        <source>A service needs at least one protocol.</source>
        <translation>Un servicio necesita al menos un protocolo.</translation>
    </message>
    <message>
        <source>Write [&quot;tcp&quot;] or the like.</source>
        <translation>Escriba [&quot;tcp&quot;] o similar.</translation>
    </message>
    <message>
        <source>Protocols with ports and without stand in one service.</source>
        <translation>En un mismo servicio hay protocolos con puertos y sin ellos.</translation>
    </message>
    <message>
        <source>Make two services of it.</source>
        <translation>Divídalo en dos servicios.</translation>
    </message>
    <message>
        <source>The protocol %1 has no ports.</source>
        <translation>El protocolo %1 no tiene puertos.</translation>
    </message>
    <message>
        <source>Leave the ports out.</source>
        <translation>Omita los puertos.</translation>
    </message>
    <message>
        <source>The destination ports are missing.</source>
        <translation>Faltan los puertos de destino.</translation>
    </message>
    <message>
        <source>Write ports as 443, 3226-3233, 80,443,8200 or any.</source>
        <translation>Escriba los puertos como 443, 3226-3233, 80,443,8200 o any.</translation>
    </message>
    <message>
        <source>The protocol %1 stands here twice.</source>
        <translation>El protocolo %1 aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>%1 is not a multicast group.</source>
        <translation>%1 no es un grupo multicast.</translation>
    </message>
    <message>
        <source>Groups lie in 224.0.0.0/4 or ff00::/8.</source>
        <translation>Los grupos están en 224.0.0.0/4 o ff00::/8.</translation>
    </message>
    <message>
        <source>A service with multicast groups is multicast.</source>
        <translation>Un servicio con grupos multicast es multicast.</translation>
    </message>
    <message>
        <source>The condition says nothing about the option.</source>
        <translation>La condición no dice nada sobre la opción.</translation>
    </message>
    <message>
        <source>Add &quot;isOneOf&quot;, &quot;before&quot; or &quot;from&quot;.</source>
        <translation>Añada &quot;isOneOf&quot;, &quot;before&quot; o &quot;from&quot;.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; never has the value &quot;%2&quot;.</source>
        <translation>La opción &quot;%1&quot; nunca tiene el valor &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a role.</source>
        <translation>&quot;%1&quot; no es un papel.</translation>
    </message>
    <message>
        <source>Write role or product/role.</source>
        <translation>Escriba papel o producto/papel.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot; in this product.</source>
        <translation>No existe el papel &quot;%1&quot; en este producto.</translation>
    </message>
    <message>
        <source>Name one that stands in &quot;roles&quot;.</source>
        <translation>Indique uno que figure en &quot;roles&quot;.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; stands here twice.</source>
        <translation>El papel &quot;%1&quot; aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name.</source>
        <translation>&quot;%1&quot; no es un nombre de equipo.</translation>
    </message>
    <message>
        <source>Write it as host.example.com.</source>
        <translation>Escríbalo como host.example.com.</translation>
    </message>
    <message>
        <source>Nothing says where &quot;%1&quot; is.</source>
        <translation>Nada indica dónde está &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give a host name with a dot, addresses, or &quot;any&quot;: true.</source>
        <translation>Indique un nombre de equipo con un punto, direcciones o &quot;any&quot;: true.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot; in this product.</source>
        <translation>No existe el servicio &quot;%1&quot; en este producto.</translation>
    </message>
    <message>
        <source>Name one that stands in &quot;services&quot;.</source>
        <translation>Indique uno que figure en &quot;services&quot;.</translation>
    </message>
    <message>
        <source>The requirement has no client.</source>
        <translation>El requisito no tiene cliente.</translation>
    </message>
    <message>
        <source>Name the roles that open the connection.</source>
        <translation>Indique los papeles que abren la conexión.</translation>
    </message>
    <message>
        <source>The requirement has no far end.</source>
        <translation>El requisito no tiene extremo remoto.</translation>
    </message>
    <message>
        <source>Name roles in &quot;to&quot; or hosts in &quot;external&quot;.</source>
        <translation>Indique papeles en &quot;to&quot; o equipos en &quot;external&quot;.</translation>
    </message>
    <message>
        <source>The requirement names itself.</source>
        <translation>El requisito se nombra a sí mismo.</translation>
    </message>
    <message>
        <source>There is no requirement &quot;%1&quot; in this product.</source>
        <translation>No existe el requisito &quot;%1&quot; en este producto.</translation>
    </message>
    <message>
        <source>Name another one that stands in &quot;requirements&quot;.</source>
        <translation>Indique otro que figure en &quot;requirements&quot;.</translation>
    </message>
    <message>
        <source>An option has %1 choices at most.</source>
        <translation>Una opción tiene como máximo %1 elecciones.</translation>
    </message>
</context>
<context>
    <name>ProofTexts</name>
    <message>
        <source>The proof was cancelled.</source>
        <translation>La demostración se canceló.</translation>
    </message>
    <message>
        <source>%1, of which at least %2 are needed</source>
        <translation>%1, de las que se necesitan al menos %2</translation>
    </message>
    <message>
        <source>enforcement points: %1; active flows: %2; rules: %3; redundant rules: %4</source>
        <translation>puntos de control: %1; flujos activos: %2; reglas: %3; reglas redundantes: %4</translation>
    </message>
    <message>
        <source>Proved: the rules permit exactly what the flows need (%1).</source>
        <translation>Demostrado: las reglas permiten exactamente lo que necesitan los flujos (%1).</translation>
    </message>
    <message>
        <source>Not proved: the rules differ from what the flows need in %1 places (%2).</source>
        <translation>No demostrado: las reglas difieren de lo que necesitan los flujos en %1 lugares (%2).</translation>
    </message>
    <message>
        <source>At %1 (%2) the rule %3 permits a packet that no flow needs: %4.</source>
        <translation>En %1 (%2), la regla %3 permite un paquete que ningún flujo necesita: %4.</translation>
    </message>
    <message>
        <source>At %1 (%2) no rule permits a packet that the requirement %3 needs: %4.</source>
        <translation>En %1 (%2), ninguna regla permite un paquete que el requisito %3 necesita: %4.</translation>
    </message>
    <message>
        <source>At %1 the rule %2 is redundant: other rules together permit all it permits.</source>
        <translation>En %1, la regla %2 es redundante: otras reglas permiten en conjunto todo lo que permite.</translation>
    </message>
    <message>
        <source>At %1 the rule %2 is redundant: the rule %3 permits all it permits.</source>
        <translation>En %1, la regla %2 es redundante: la regla %3 permite todo lo que permite.</translation>
    </message>
    <message>
        <source>The rules are not what the plan needs, so nothing was written; this is a fault of the program: report it with the plan.</source>
        <translation>Las reglas no son lo que el plan necesita, así que no se ha escrito nada; es un fallo del programa: comuníquelo junto con el plan.</translation>
    </message>
    <message>
        <source>At %1 (%2) no rule permits a packet that its boxes need: %3.</source>
        <translation>En %1 (%2) ninguna regla permite un paquete que sus equipos necesitan: %3.</translation>
    </message>
</context>
<context>
    <name>ProtocolTexts</name>
    <message>
        <source>&quot;%1&quot; is not a protocol.</source>
        <translation>&quot;%1&quot; no es un protocolo.</translation>
    </message>
    <message>
        <source>Write tcp, udp, icmp, icmpv6, igmp, esp, ah, gre, sctp or a number from 0 to 255.</source>
        <translation>Escriba tcp, udp, icmp, icmpv6, igmp, esp, ah, gre, sctp o un número de 0 a 255.</translation>
    </message>
</context>
<context>
    <name>ProxyWithTwoUpstreamsCheck</name>
    <message>
        <source>The IGMP proxy %1 would have to ask for groups on more than one side: %2.</source>
        <translation>El proxy IGMP %1 tendría que pedir grupos por más de un lado: %2.</translation>
    </message>
    <message>
        <source>One upstream interface: a proxy asks for groups on no other (RFC 4605).</source>
        <translation>Una sola interfaz ascendente: un proxy no pide grupos por ninguna otra (RFC 4605).</translation>
    </message>
    <message>
        <source>Senders behind other routers at %1.</source>
        <translation>Emisores detrás de otros routers en %1.</translation>
    </message>
    <message>
        <source>Use PIM on these ways, or bring the senders to one side of the proxy.</source>
        <translation>Use PIM en estos caminos, o lleve los emisores a un solo lado del proxy.</translation>
    </message>
    <message>
        <source>Let %1 speak PIM.</source>
        <translation>Hacer que %1 use PIM.</translation>
    </message>
</context>
<context>
    <name>PtpAcrossRouterCheck</name>
    <message>
        <source>The clock of %1 passes the router %2.</source>
        <translation>El reloj de %1 atraviesa el router %2.</translation>
    </message>
    <message>
        <source>A boundary clock at %1, or a clock in each zone.</source>
        <translation>Un boundary clock en %1, o un reloj en cada zona.</translation>
    </message>
    <message>
        <source>PTP is routed between %1: the delay varies with the load, and the clocks drift apart.</source>
        <translation>PTP se enruta entre %1: el retardo varía con la carga y los relojes se desajustan.</translation>
    </message>
    <message>
        <source>Let the router be a boundary clock and approve this finding, or keep the devices in one zone.</source>
        <translation>Haga que el router sea un boundary clock y apruebe este hallazgo, o mantenga los dispositivos en una misma zona.</translation>
    </message>
</context>
<context>
    <name>QuerierWithoutSnoopingCheck</name>
    <message>
        <source>%1 has a querier, but its switches do not listen: every group goes to every port.</source>
        <translation>%1 tiene un emisor de consultas IGMP, pero sus switches no escuchan: todos los grupos van a todos los puertos.</translation>
    </message>
    <message>
        <source>IGMP snooping on the switches of the zone.</source>
        <translation>IGMP snooping en los switches de la zona.</translation>
    </message>
    <message>
        <source>No snooping, with these groups: %1.</source>
        <translation>Sin IGMP snooping, con estos grupos: %1.</translation>
    </message>
    <message>
        <source>Switch snooping on, or name no querier.</source>
        <translation>Active IGMP snooping o no indique ningún emisor de consultas IGMP.</translation>
    </message>
    <message>
        <source>Switch snooping on in %1.</source>
        <translation>Activar IGMP snooping en %1.</translation>
    </message>
    <message>
        <source>Name no querier for %1.</source>
        <translation>No indicar ningún emisor de consultas IGMP para %1.</translation>
    </message>
</context>
<context>
    <name>RegistryCollisionCheck</name>
    <message>
        <source>Ports of %1 are publicly known for something else: %2.</source>
        <translation>Puertos de %1 se conocen públicamente para otra cosa: %2.</translation>
    </message>
    <message>
        <source>Nothing else on these ports of the same devices.</source>
        <translation>Nada más en estos puertos de los mismos dispositivos.</translation>
    </message>
    <message>
        <source>Scanners and firewall logs will show the other name.</source>
        <translation>Los escáneres y los registros del cortafuegos mostrarán el otro nombre.</translation>
    </message>
    <message>
        <source>Tell whoever reads the logs; nothing has to change.</source>
        <translation>Avise a quien lea los registros; no hay que cambiar nada.</translation>
    </message>
</context>
<context>
    <name>RegistryCommandTexts</name>
    <message>
        <source>There is no format &quot;%1&quot; here.</source>
        <translation>Aquí no existe el formato &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose csv or json.</source>
        <translation>Elija csv o json.</translation>
    </message>
    <message>
        <source>Rows of the public port registry, by port and by words.</source>
        <translation>Filas del registro público de puertos, por puerto y por palabras.</translation>
    </message>
</context>
<context>
    <name>RegistryPanel</name>
    <message>
        <source>Port, name or product</source>
        <translation>Puerto, nombre o producto</translation>
    </message>
    <message>
        <source>Public assignments: a hint about collisions, never a source of requirements.</source>
        <translation>Asignaciones públicas: un indicio de colisiones, nunca una fuente de requisitos.</translation>
    </message>
    <message>
        <source>%1 found among %2 entries</source>
        <translation>%1 encontradas entre %2 entradas</translation>
    </message>
    <message>
        <source>No entry has this number, name or product.</source>
        <translation>Ninguna entrada tiene este número, nombre o producto.</translation>
    </message>
</context>
<context>
    <name>RegistryTexts</name>
    <message>
        <source>Correct the line; columns are parted by tabs.</source>
        <translation>Corrija la línea; las columnas se separan con tabuladores.</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of %2.</source>
        <translation>La fila tiene %1 columnas en lugar de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a protocol.</source>
        <translation>&quot;%1&quot; no es un protocolo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port or a range of ports.</source>
        <translation>&quot;%1&quot; no es un puerto ni un intervalo de puertos.</translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation>Falta el puerto.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of lines.</source>
        <translation>&quot;%1&quot; no es una lista de líneas.</translation>
    </message>
    <message>
        <source>The first line must name the columns: %1.</source>
        <translation>La primera línea debe nombrar las columnas: %1.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dinámico</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>malware</source>
        <translation>software malicioso</translation>
    </message>
    <message>
        <source>insecure</source>
        <translation>inseguro</translation>
    </message>
    <message>
        <source>sections disagree</source>
        <translation>las secciones discrepan</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>opened on demand</source>
        <translation>abierto según demanda</translation>
    </message>
    <message>
        <source>in the catalog</source>
        <translation>en el catálogo</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>The sections of the source say: %1.</source>
        <translation>Las secciones de la fuente dicen: %1.</translation>
    </message>
</context>
<context>
    <name>RemoteAccessCheck</name>
    <message>
        <source>Remote access to %1 is permitted: %2.</source>
        <translation>Se permite el acceso remoto a %1: %2.</translation>
    </message>
    <message>
        <source>A decision of whoever answers for the network.</source>
        <translation>Una decisión de quien responde de la red.</translation>
    </message>
    <message>
        <source>Switch it off when nobody needs it; else narrow the sources and approve this finding.</source>
        <translation>Desactívelo si nadie lo necesita; si no, restrinja los orígenes y apruebe este hallazgo.</translation>
    </message>
    <message>
        <source>Switch off: %1.</source>
        <translation>Desactivar: %1.</translation>
    </message>
</context>
<context>
    <name>RendezvousPointsDifferCheck</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The PIM routers on the way of %1 have different rendezvous points.</source>
        <translation>Los routers PIM en el camino de %1 tienen puntos de encuentro distintos.</translation>
    </message>
    <message>
        <source>One rendezvous point for the whole way.</source>
        <translation>Un solo punto de encuentro para todo el camino.</translation>
    </message>
    <message>
        <source>Set the same on all: a sender is told to one, and the listeners ask another.</source>
        <translation>Defina el mismo en todos: el emisor se anuncia a uno y los suscriptores preguntan a otro.</translation>
    </message>
    <message>
        <source>Set the rendezvous point %1 on %2.</source>
        <translation>Definir el punto de encuentro %1 en %2.</translation>
    </message>
</context>
<context>
    <name>RequirementToItselfCheck</name>
    <message>
        <source>Requirements lead from a device to itself: %1.</source>
        <translation>Hay requisitos que van de un dispositivo a sí mismo: %1.</translation>
    </message>
    <message>
        <source>Two ends; what a device sends to itself crosses no network.</source>
        <translation>Dos extremos; lo que un dispositivo se envía a sí mismo no atraviesa ninguna red.</translation>
    </message>
    <message>
        <source>Correct the destination, or remove the requirement.</source>
        <translation>Corrija el destino o quite el requisito.</translation>
    </message>
    <message>
        <source>Remove these requirements: %1.</source>
        <translation>Quitar estos requisitos: %1.</translation>
    </message>
</context>
<context>
    <name>RequirementToNobodyCheck</name>
    <message>
        <source>Requirements name addresses that nobody in the plan has: %1.</source>
        <translation>Hay requisitos que indican direcciones que nadie tiene en el plan: %1.</translation>
    </message>
    <message>
        <source>A device with the address, or the address of one.</source>
        <translation>Un dispositivo con la dirección, o la dirección de uno.</translation>
    </message>
    <message>
        <source>Only the address, in: %1.</source>
        <translation>Solo la dirección, en: %1.</translation>
    </message>
    <message>
        <source>Place the device, or correct the address.</source>
        <translation>Coloque el dispositivo o corrija la dirección.</translation>
    </message>
    <message>
        <source>Place a device for %1.</source>
        <translation>Colocar un dispositivo para %1.</translation>
    </message>
</context>
<context>
    <name>RestrictionClosesWayCheck</name>
    <message>
        <source>The restriction %1 leaves no way for %2.</source>
        <translation>La restricción %1 no deja ningún camino para %2.</translation>
    </message>
    <message>
        <source>A way that does not cross %1.</source>
        <translation>Un camino que no atraviese %1.</translation>
    </message>
    <message>
        <source>Only ways through %1, or through gateways that are restricted too.</source>
        <translation>Solo caminos a través de %1, o de pasarelas que también están restringidas.</translation>
    </message>
    <message>
        <source>Remove the restriction, make it narrower, or join the zones by another gateway.</source>
        <translation>Quite la restricción, redúzcala o una las zonas mediante otra pasarela.</translation>
    </message>
    <message>
        <source>Remove the restriction %1.</source>
        <translation>Quitar la restricción %1.</translation>
    </message>
</context>
<context>
    <name>ReturnOpensAllPortsCheck</name>
    <message>
        <source>%1 keeps no state, so its rules for replies open wide ranges of ports.</source>
        <translation>%1 no guarda estado, por lo que sus reglas para respuestas abren intervalos amplios de puertos.</translation>
    </message>
    <message>
        <source>A point that keeps state, or source ports that are known.</source>
        <translation>Un punto que guarde estado, o puertos de origen conocidos.</translation>
    </message>
    <message>
        <source>Up to %1 ports for replies: %2.</source>
        <translation>Hasta %1 puertos para respuestas: %2.</translation>
    </message>
    <message>
        <source>Use a point that keeps state, or state the source ports in the requirements.</source>
        <translation>Use un punto que guarde estado o declare los puertos de origen en los requisitos.</translation>
    </message>
    <message>
        <source>Let %1 keep state.</source>
        <translation>Hacer que %1 guarde estado.</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source names</source>
        <translation>Nombres de origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination names</source>
        <translation>Nombres de destino</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Enforcement point</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Gancho</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>Zona de origen</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>Zona de destino</translation>
    </message>
    <message>
        <source>Prot.</source>
        <translation>Prot.</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Puertos de origen</translation>
    </message>
    <message>
        <source>Dest. ports</source>
        <translation>Puertos de dest.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Product document, line</source>
        <translation>Documento del producto, línea</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Rule sheet</source>
        <translation>Hoja de reglas</translation>
    </message>
    <message>
        <source>Rule sheet: %1</source>
        <translation>Hoja de reglas: %1</translation>
    </message>
    <message>
        <source>Rule sheet: all enforcement points</source>
        <translation>Hoja de reglas: todos los puntos de control</translation>
    </message>
    <message>
        <source>Rules of every enforcement point</source>
        <translation>Reglas de todos los puntos de control</translation>
    </message>
    <message>
        <source>Forward rules between zones</source>
        <translation>Reglas de tránsito entre zonas</translation>
    </message>
    <message>
        <source>Rules into and out of one host</source>
        <translation>Reglas de entrada y salida de un equipo</translation>
    </message>
    <message>
        <source>No flow crosses an enforcement point, so there is nothing to permit.</source>
        <translation>Ningún flujo cruza un punto de control, así que no hay nada que permitir.</translation>
    </message>
    <message>
        <source>Permit exactly the rules below; everything else is denied.</source>
        <translation>Permita exactamente las reglas siguientes; todo lo demás se deniega.</translation>
    </message>
    <message>
        <source>Replies are implied by state.</source>
        <translation>Las respuestas están implícitas por el estado.</translation>
    </message>
    <message>
        <source>Replies have rules of their own, as no state is kept.</source>
        <translation>Las respuestas tienen reglas propias, ya que no se guarda estado.</translation>
    </message>
    <message>
        <source>Replies are implied where state is kept; elsewhere they have rules of their own.</source>
        <translation>Las respuestas están implícitas donde se guarda estado; en los demás casos tienen reglas propias.</translation>
    </message>
    <message>
        <source>Incoming: %1</source>
        <translation>Entrada: %1</translation>
    </message>
    <message>
        <source>Outgoing: %1</source>
        <translation>Salida: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>multicast group</source>
        <translation>grupo multicast</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegida</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requerido</translation>
    </message>
    <message>
        <source>the source is ambiguous, confirm with the vendor</source>
        <translation>la fuente es ambigua, confírmelo con el fabricante</translation>
    </message>
    <message>
        <source>only if the feature is used</source>
        <translation>solo si se usa la función</translation>
    </message>
    <message>
        <source>replies, as this point keeps no state</source>
        <translation>respuestas, ya que este punto no guarda estado</translation>
    </message>
    <message>
        <source>opened because the point cannot tell TCP from UDP</source>
        <translation>abierto porque el punto no puede distinguir TCP de UDP</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>ranges are inclusive; any: not restricted</source>
        <translation>los intervalos incluyen sus extremos; cualquiera: sin restricción</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>are symbols of the plan; addresses are as seen at the point, after destination NAT and before source NAT</source>
        <translation>son símbolos del plan; las direcciones son las que se ven en el punto, después del NAT de destino y antes del NAT de origen</translation>
    </message>
    <message>
        <source>are symbols of the plan; only the addresses count</source>
        <translation>son símbolos del plan; solo cuentan las direcciones</translation>
    </message>
    <message>
        <source>They may overlap, yet none can be left out.</source>
        <translation>Pueden solaparse, pero no sobra ninguna.</translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Puertos de origen</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>through</source>
        <translation>tránsito</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Enforcement point</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>The gateway or host firewall whose rules are shown.</source>
        <translation>La pasarela o el cortafuegos del equipo cuyas reglas se muestran.</translation>
    </message>
    <message>
        <source>Find in rules</source>
        <translation>Buscar en reglas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the configuration of this enforcement point.</source>
        <translation>Escribe la configuración de este punto de control.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n rule(s)</source>
        <translation>
            <numerusform>%1  %n regla</numerusform>
            <numerusform>%1  %n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: drop · replies implied (stateful)</source>
        <translation>Por defecto: descartar · respuestas implícitas (con estado)</translation>
    </message>
    <message>
        <source>Default: drop · replies have rules of their own (stateless)</source>
        <translation>Por defecto: descartar · las respuestas tienen reglas propias (sin estado)</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 de %2 reglas</translation>
    </message>
    <message>
        <source>No flow crosses a gateway yet.</source>
        <translation>Ningún flujo cruza todavía una pasarela.</translation>
    </message>
    <message>
        <source>Show its flows</source>
        <translation>Mostrar sus flujos</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>en el registro</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>conflicto</translation>
    </message>
</context>
<context>
    <name>ScopedGroupOutsideCheck</name>
    <message>
        <source>%1 is for one site, but would cross the border to %2: %3.</source>
        <translation>%1 es para una sola instalación, pero cruzaría la frontera hacia %2: %3.</translation>
    </message>
    <message>
        <source>Groups that are assigned worldwide, or ends on one side.</source>
        <translation>Grupos asignados mundialmente, o extremos en un mismo lado.</translation>
    </message>
    <message>
        <source>Groups that routers stop at the border, and that others use for something else.</source>
        <translation>Grupos que los routers detienen en la frontera y que otros usan para otra cosa.</translation>
    </message>
    <message>
        <source>Use another group, or a tunnel between the sites.</source>
        <translation>Use otro grupo, o un túnel entre las instalaciones.</translation>
    </message>
</context>
<context>
    <name>SecondQuerierCheck</name>
    <message>
        <source>In %1 not only %2 asks who wants a group: %3 routes multicast and asks too.</source>
        <translation>En %1 no solo %2 pregunta quién quiere un grupo: %3 enruta multicast y también pregunta.</translation>
    </message>
    <message>
        <source>One querier for each zone; of several, the one with the lowest address.</source>
        <translation>Un emisor de consultas IGMP por zona; si hay varios, el de la dirección más baja.</translation>
    </message>
    <message>
        <source>%1, and %2 as the querier of the zone.</source>
        <translation>%1, y %2 como emisor de consultas IGMP de la zona.</translation>
    </message>
    <message>
        <source>Let the router be the querier.</source>
        <translation>Haga que el router sea el emisor de consultas IGMP.</translation>
    </message>
    <message>
        <source>Let %1 be the querier of %2.</source>
        <translation>Hacer de %1 el emisor de consultas IGMP de %2.</translation>
    </message>
</context>
<context>
    <name>SelectionTexts</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>%1 selected: %2, %3</source>
        <translation>Selección: %1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>sin zona</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>everything outside this plan</source>
        <translation>todo lo exterior a este plan</translation>
    </message>
    <message>
        <source>%1 (no address yet)</source>
        <translation>%1 (aún sin dirección)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, lines %2</source>
        <translation>%1, líneas %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>this plan, requirement %1</source>
        <translation>este plan, requisito %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>eximido</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retorno</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>ampliado</translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message>
        <source>There is no sheet &quot;%1&quot;.</source>
        <translation>No existe la hoja &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija una de: %1.</translation>
    </message>
    <message>
        <source>There is no enforcement point &quot;%1&quot;.</source>
        <translation>No existe el punto de control &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The plan has none: place a gateway that filters, or a device with a host firewall.</source>
        <translation>El plan no tiene ninguno: coloque una pasarela que filtre o un dispositivo con cortafuegos del equipo.</translation>
    </message>
    <message>
        <source>The plan has: %1.</source>
        <translation>El plan tiene: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>&quot;%1&quot; no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-21.</source>
        <translation>Escríbala como 2026-11-21.</translation>
    </message>
    <message>
        <source>A sheet cannot be written as &quot;%1&quot;.</source>
        <translation>Una hoja no se puede escribir como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Give -o a name that ends in .csv, .html, .xlsx or .pdf.</source>
        <translation>Indique en -o un nombre que termine en .csv, .html, .xlsx o .pdf.</translation>
    </message>
    <message>
        <source>A plan and the name of a sheet are needed.</source>
        <translation>Se necesitan un plan y el nombre de una hoja.</translation>
    </message>
    <message>
        <source>See portolan-cli sheet --list.</source>
        <translation>Consulte portolan-cli sheet --list.</translation>
    </message>
    <message>
        <source>One table for people: rules, flows, addresses, ports, findings, zones.</source>
        <translation>Una tabla para personas: reglas, flujos, direcciones, puertos, hallazgos, zonas.</translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>More notes stand at the end of this part.</source>
        <translation>Hay más notas al final de esta parte.</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuación</translation>
    </message>
</context>
<context>
    <name>SheetTitles</name>
    <message>
        <source>Devices and addresses</source>
        <translation>Dispositivos y direcciones</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Multicast plan</source>
        <translation>Plan de multicast</translation>
    </message>
    <message>
        <source>Port reference</source>
        <translation>Referencia de puertos</translation>
    </message>
    <message>
        <source>Rules by enforcement point</source>
        <translation>Reglas por punto de control</translation>
    </message>
    <message>
        <source>Zone matrix</source>
        <translation>Matriz de zonas</translation>
    </message>
    <message>
        <source>Address translations</source>
        <translation>Traducciones de direcciones</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SingleBoxCheck</name>
    <message>
        <source>%1 is to be a pair, but has one box.</source>
        <translation>%1 ha de ser una pareja, pero tiene un solo equipo.</translation>
    </message>
    <message>
        <source>Two boxes, or none named.</source>
        <translation>Dos equipos, o ninguno indicado.</translation>
    </message>
    <message>
        <source>Add the second box, or make it a single gateway.</source>
        <translation>Añada el segundo equipo o conviértala en una pasarela única.</translation>
    </message>
    <message>
        <source>Add the box %1 with free addresses.</source>
        <translation>Añadir el equipo %1 con direcciones libres.</translation>
    </message>
    <message>
        <source>Make %1 a single gateway.</source>
        <translation>Convertir %1 en una pasarela única.</translation>
    </message>
</context>
<context>
    <name>SshLockOutCheck</name>
    <message>
        <source>Management</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>The rule set of %1 locks out whoever manages it: no flow reaches its SSH.</source>
        <translation>El conjunto de reglas de %1 deja fuera a quien lo gestiona: ningún flujo llega a su SSH.</translation>
    </message>
    <message>
        <source>TCP 22 from where it is managed to %1.</source>
        <translation>TCP 22 desde donde se gestiona hasta %1.</translation>
    </message>
    <message>
        <source>None; its configuration is not exported.</source>
        <translation>Ninguno; su configuración no se exporta.</translation>
    </message>
    <message>
        <source>Add a requirement from the managing device to the gateway, or approve this finding.</source>
        <translation>Añada un requisito del dispositivo de gestión a la pasarela o apruebe este hallazgo.</translation>
    </message>
    <message>
        <source>Let %1 reach %2 by TCP 22.</source>
        <translation>Permitir que %1 llegue a %2 por TCP 22.</translation>
    </message>
    <message>
        <source>The host firewall locks out whoever manages it: %1.</source>
        <translation>El cortafuegos del equipo deja fuera a quien lo gestiona: %1.</translation>
    </message>
    <message>
        <source>SSH, or remote desktop on Windows, from where it is managed.</source>
        <translation>SSH, o escritorio remoto en Windows, desde donde se gestiona.</translation>
    </message>
    <message>
        <source>No flow reaches it; once the rules are applied, only the console is left.</source>
        <translation>Ningún flujo llega a él; una vez aplicadas las reglas, solo queda la consola.</translation>
    </message>
    <message>
        <source>Add a requirement from the managing device, or approve this finding.</source>
        <translation>Añada un requisito desde el dispositivo de gestión o apruebe este hallazgo.</translation>
    </message>
    <message>
        <source>Let %1 reach %2 for management.</source>
        <translation>Permitir que %1 llegue a %2 para gestión.</translation>
    </message>
</context>
<context>
    <name>StaleApprovalCheck</name>
    <message>
        <source>Approvals name findings that are not there any more: %1.</source>
        <translation>Hay aprobaciones que se refieren a hallazgos que ya no existen: %1.</translation>
    </message>
    <message>
        <source>Approvals of what is found now.</source>
        <translation>Aprobaciones de lo que se encuentra ahora.</translation>
    </message>
    <message>
        <source>Approvals of nothing: %1.</source>
        <translation>Aprobaciones de nada: %1.</translation>
    </message>
    <message>
        <source>Remove them; should the finding come back, it is looked at again.</source>
        <translation>Quítelas; si el hallazgo reaparece, se examinará de nuevo.</translation>
    </message>
    <message>
        <source>Remove these approvals.</source>
        <translation>Quitar estas aprobaciones.</translation>
    </message>
</context>
<context>
    <name>StaleWaiverCheck</name>
    <message>
        <source>A waiver names a flow that does not exist: %1.</source>
        <translation>Una exención nombra un flujo que no existe: %1.</translation>
    </message>
    <message>
        <source>The id of a flow of this plan.</source>
        <translation>El id de un flujo de este plan.</translation>
    </message>
    <message>
        <source>Remove the waiver, or correct the id.</source>
        <translation>Quite la exención o corrija el id.</translation>
    </message>
    <message>
        <source>The waiver of %1 ends on a date that is none.</source>
        <translation>La exención de %1 termina en una fecha que no es válida.</translation>
    </message>
    <message>
        <source>A date such as 2027-01-31, or none.</source>
        <translation>Una fecha como 2027-01-31, o ninguna.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Corrija la fecha.</translation>
    </message>
    <message>
        <source>The waiver of %1 gives no reason.</source>
        <translation>La exención de %1 no indica ningún motivo.</translation>
    </message>
    <message>
        <source>A reason, for those who ask years later.</source>
        <translation>Un motivo, para quienes pregunten años después.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Escriba el motivo.</translation>
    </message>
    <message>
        <source>Remove the waiver.</source>
        <translation>Quitar la exención.</translation>
    </message>
    <message>
        <source>Let the waiver hold without an end.</source>
        <translation>Hacer que la exención valga sin fecha de fin.</translation>
    </message>
</context>
<context>
    <name>StartTexts</name>
    <message>
        <source>&quot;%1&quot; is no size.</source>
        <translation>&quot;%1&quot; no es un tamaño.</translation>
    </message>
    <message>
        <source>Write it as 1600x1000, at most 8000x8000.</source>
        <translation>Escríbalo como 1600x1000, máximo 8000x8000.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>No existe el tema &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose light, dark or contrast.</source>
        <translation>Elija light, dark o contrast.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>No existe el idioma &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de estos: %1.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known.</source>
        <translation>La opción &quot;%1&quot; no se conoce.</translation>
    </message>
    <message>
        <source>See portolan --help.</source>
        <translation>Consulte portolan --help.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; needs a value.</source>
        <translation>La opción &quot;%1&quot; necesita un valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>&quot;%1&quot; es un argumento de más.</translation>
    </message>
    <message>
        <source>Name one plan.</source>
        <translation>Indique un solo plan.</translation>
    </message>
    <message>
        <source>portolan [PLAN]
    Opens the workbench.
portolan --screenshot FILE.png [--size 1600x1000] [--theme light|dark] [--language CODE] [--show VIEW] [PLAN]
    Writes a picture of the main window and leaves. VIEW: flows, rules, devices, zones, ports, registry, catalog,
    inspector, findings, start, rule:ID, device:ID, finding:ID,
    trace:FROM,TO,tcp,443, diff:OTHER.portolan, changes, print, import, preferences, about, issue.
</source>
        <translation>portolan [PLAN]
    Abre el entorno de trabajo.
portolan --screenshot FILE.png [--size 1600x1000] [--theme light|dark] [--language CODE] [--show VIEW] [PLAN]
    Escribe una imagen de la ventana principal y termina. VIEW: flows, rules, devices, zones, ports, registry, catalog,
    inspector, findings, start, rule:ID, device:ID, finding:ID,
    trace:FROM,TO,tcp,443, diff:OTHER.portolan, changes, print, import, preferences, about, issue.
</translation>
    </message>
</context>
<context>
    <name>StatefulInParallelCheck</name>
    <message>
        <source>From %1 to %2 there are %3 ways, and only some go through %4, which keeps state.</source>
        <translation>De %1 a %2 hay %3 caminos, y solo algunos pasan por %4, que guarda estado.</translation>
    </message>
    <message>
        <source>From %1 to %2 there are %3 ways through gateways that keep state apart: %4.</source>
        <translation>De %1 a %2 hay %3 caminos por pasarelas que guardan su estado por separado: %4.</translation>
    </message>
    <message>
        <source>One way for each flow, or gateways that share their state.</source>
        <translation>Un solo camino para cada flujo, o pasarelas que compartan su estado.</translation>
    </message>
    <message>
        <source>A reply may come back through the one that has not seen the request, and is dropped: %1.</source>
        <translation>Una respuesta puede volver por la que no ha visto la petición y se descarta: %1.</translation>
    </message>
    <message>
        <source>Make them one high-availability pair, or restrict the flows to one of them.</source>
        <translation>Conviértalas en una pareja de alta disponibilidad o restrinja los flujos a una de ellas.</translation>
    </message>
    <message>
        <source>Let the flows use %1 only.</source>
        <translation>Hacer que los flujos usen solo %1.</translation>
    </message>
    <message>
        <source>The gateways do not share their state.</source>
        <translation>Las pasarelas no comparten su estado.</translation>
    </message>
</context>
<context>
    <name>StatelessTranslationCheck</name>
    <message>
        <source>%1 keeps no state, but translates addresses.</source>
        <translation>%1 no guarda estado, pero traduce direcciones.</translation>
    </message>
    <message>
        <source>State: which reply belongs to which source is known from nothing else.</source>
        <translation>Estado: nada más permite saber qué respuesta corresponde a qué origen.</translation>
    </message>
    <message>
        <source>No state.</source>
        <translation>Sin estado.</translation>
    </message>
    <message>
        <source>Translate at a gateway that keeps state, or one address to one.</source>
        <translation>Traduzca en una pasarela que guarde estado, o una dirección a una dirección.</translation>
    </message>
    <message>
        <source>Let %1 keep state.</source>
        <translation>Hacer que %1 guarde estado.</translation>
    </message>
</context>
<context>
    <name>StaticAddressInDhcpPoolCheck</name>
    <message>
        <source>The DHCP pool of %1 may give away the fixed address of %2.</source>
        <translation>El rango DHCP de %1 puede asignar la dirección fija de %2.</translation>
    </message>
    <message>
        <source>Fixed addresses outside %1.</source>
        <translation>Direcciones fijas fuera de %1.</translation>
    </message>
    <message>
        <source>Move the address out of the pool, shrink the pool, or reserve the address.</source>
        <translation>Saque la dirección del rango, reduzca el rango o reserve la dirección.</translation>
    </message>
    <message>
        <source>Take %1 out of the pool of %2.</source>
        <translation>Sacar %1 del rango DHCP de %2.</translation>
    </message>
</context>
<context>
    <name>StoppedMulticast</name>
    <message>
        <source>Nobody beyond %1 hears it (%2).</source>
        <translation>Nadie más allá de %1 lo oye (%2).</translation>
    </message>
    <message>
        <source>Nobody beyond %1 hears %2 (%3).</source>
        <translation>Nadie más allá de %1 oye a %2 (%3).</translation>
    </message>
</context>
<context>
    <name>StoreTexts</name>
    <message>
        <source>The settings were not kept: %1</source>
        <translation>No se guardaron los ajustes: %1</translation>
    </message>
</context>
<context>
    <name>SubnetOverlapCheck</name>
    <message>
        <source>The zones %1 and %2 hold the same addresses.</source>
        <translation>Las zonas %1 y %2 contienen las mismas direcciones.</translation>
    </message>
    <message>
        <source>Each address in one zone only.</source>
        <translation>Cada dirección en una sola zona.</translation>
    </message>
    <message>
        <source>Give one zone another subnet, or join the zones.</source>
        <translation>Dé otra subred a una de las zonas o fusione ambas zonas.</translation>
    </message>
    <message>
        <source>The zones %1 hold the same addresses.</source>
        <translation>Las zonas %1 contienen las mismas direcciones.</translation>
    </message>
    <message>
        <source>Give each zone a subnet of its own, or join them.</source>
        <translation>Dé a cada zona una subred propia, o únalas.</translation>
    </message>
</context>
<context>
    <name>TcpUdpTogetherCheck</name>
    <message>
        <source>%1 cannot tell TCP from UDP and opens both: %2.</source>
        <translation>%1 no puede distinguir TCP de UDP y abre ambos: %2.</translation>
    </message>
    <message>
        <source>Only the protocol that the flows need.</source>
        <translation>Solo el protocolo que necesitan los flujos.</translation>
    </message>
    <message>
        <source>Use a gateway that separates them, or approve this finding.</source>
        <translation>Use una pasarela que los separe o apruebe este hallazgo.</translation>
    </message>
    <message>
        <source>Pairs of address and port open without a need: %1 (%2).</source>
        <translation>Pares de dirección y puerto abiertos sin necesidad: %1 (%2).</translation>
    </message>
    <message>
        <source>more than a billion</source>
        <translation>más de mil millones</translation>
    </message>
    <message>
        <source>Use one that separates them in place of %1.</source>
        <translation>Usar una que los separe en lugar de %1.</translation>
    </message>
</context>
<context>
    <name>TemplateTexts</name>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija una de: %1.</translation>
    </message>
    <message>
        <source>No template is named.</source>
        <translation>No se ha indicado ninguna plantilla.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>No existe la plantilla &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Lists the plans to start from.</source>
        <translation>Lista los planes de los que partir.</translation>
    </message>
    <message>
        <source>Makes a plan from a template, with the products it uses.</source>
        <translation>Crea un plan a partir de una plantilla, con los productos que usa.</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Legal owner</source>
        <translation>Propietario legal</translation>
    </message>
    <message>
        <source>Project no.</source>
        <translation>N.º de proyecto</translation>
    </message>
    <message>
        <source>Identification no.</source>
        <translation>N.º de identificación</translation>
    </message>
    <message>
        <source>Status, purpose of issue</source>
        <translation>Estado, objeto de la emisión</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Technical reference</source>
        <translation>Referencia técnica</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>For review: change request to network team</source>
        <translation>Para revisión: solicitud de cambio al equipo de red</translation>
    </message>
    <message>
        <source>Plan %1, products %2</source>
        <translation>Plan %1, productos %2</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Para aprobación</translation>
    </message>
    <message>
        <source>For implementation</source>
        <translation>Para implantación</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Para información</translation>
    </message>
    <message>
        <source>As built</source>
        <translation>Conforme a obra</translation>
    </message>
</context>
<context>
    <name>TraceTexts</name>
    <message>
        <source>The device &quot;%1&quot; has no interface.</source>
        <translation>El dispositivo &quot;%1&quot; no tiene interfaz.</translation>
    </message>
    <message>
        <source>Put it into a zone.</source>
        <translation>Póngalo en una zona.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a device of the plan nor an address.</source>
        <translation>&quot;%1&quot; no es ni un dispositivo del plan ni una dirección.</translation>
    </message>
    <message>
        <source>Name a device by its id.</source>
        <translation>Indique un dispositivo por su id.</translation>
    </message>
    <message>
        <source>the interfaces (%1)</source>
        <translation>las interfaces (%1)</translation>
    </message>
    <message>
        <source>the protocol (%1)</source>
        <translation>el protocolo (%1)</translation>
    </message>
    <message>
        <source>the source (%1)</source>
        <translation>el origen (%1)</translation>
    </message>
    <message>
        <source>the source port (%1)</source>
        <translation>el puerto de origen (%1)</translation>
    </message>
    <message>
        <source>the destination (%1)</source>
        <translation>el destino (%1)</translation>
    </message>
    <message>
        <source>the destination port (%1)</source>
        <translation>el puerto de destino (%1)</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>&quot;%1&quot; is no packet to follow.</source>
        <translation>&quot;%1&quot; no es un paquete que se pueda seguir.</translation>
    </message>
    <message>
        <source>Write FROM,TO,PROTOCOL,PORT, such as ws1,nas,tcp,2049; FROM and TO are ids of devices or gateways, or addresses.</source>
        <translation>Escriba ORIGEN,DESTINO,PROTOCOLO,PUERTO, por ejemplo ws1,nas,tcp,2049; ORIGEN y DESTINO son identificadores de dispositivos o pasarelas, o direcciones.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the destination port.</source>
        <translation>A &quot;%1&quot; le falta el puerto de destino.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a port, but %2 has none.</source>
        <translation>&quot;%1&quot; lleva un puerto, pero %2 no los tiene.</translation>
    </message>
    <message>
        <source>Write it behind the protocol, such as tcp,2049.</source>
        <translation>Escríbalo detrás del protocolo, por ejemplo tcp,2049.</translation>
    </message>
    <message>
        <source>Leave the port out.</source>
        <translation>Omita el puerto.</translation>
    </message>
    <message>
        <source>A packet has one destination port, not &quot;%1&quot;.</source>
        <translation>Un paquete tiene un solo puerto de destino, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Write a single number from 0 to 65535.</source>
        <translation>Escriba un solo número de 0 a 65535.</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>Sin camino</translation>
    </message>
    <message>
        <source>Denied by default at %1</source>
        <translation>Denegado por defecto en %1</translation>
    </message>
    <message>
        <source>Permitted: nothing stands between the two</source>
        <translation>Permitido: nada se interpone entre ambos</translation>
    </message>
    <message>
        <source>Permitted on every route</source>
        <translation>Permitido en todas las rutas</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>No requirement asks for it.</source>
        <translation>Ningún requisito lo pide.</translation>
    </message>
    <message>
        <source>No requirement asks for it; %1 would permit it but for %2.</source>
        <translation>Ningún requisito lo pide; %1 lo permitiría si no fuera por %2.</translation>
    </message>
</context>
<context>
    <name>TranslatedTwiceCheck</name>
    <message>
        <source>%1 and %2 both translate the source of %3.</source>
        <translation>Tanto %1 como %2 traducen el origen de %3.</translation>
    </message>
    <message>
        <source>One translation on each way, at the edge.</source>
        <translation>Una sola traducción en cada camino, en el borde.</translation>
    </message>
    <message>
        <source>Two; logs of %1 show only the address of %2, and voice and video often fail.</source>
        <translation>Dos; los registros de %1 solo muestran la dirección de %2, y la voz y el vídeo fallan a menudo.</translation>
    </message>
    <message>
        <source>Route without translation at %1.</source>
        <translation>Enrute sin traducción en %1.</translation>
    </message>
    <message>
        <source>Stop translating at %1 of %2.</source>
        <translation>Dejar de traducir en %1 de %2.</translation>
    </message>
</context>
<context>
    <name>TranslationSheet</name>
    <message>
        <source>Port forward</source>
        <translation>Redirección de puerto</translation>
    </message>
    <message>
        <source>Static, one to one</source>
        <translation>Estática, una a una</translation>
    </message>
    <message>
        <source>Source pool</source>
        <translation>Grupo de direcciones de origen</translation>
    </message>
    <message>
        <source>Masquerade</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <source>destination, on the way in</source>
        <translation>destino, a la entrada</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>en ambos sentidos</translation>
    </message>
    <message>
        <source>source, on the way out</source>
        <translation>origen, a la salida</translation>
    </message>
    <message>
        <source>boxes %1</source>
        <translation>equipos %1</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Address translations</source>
        <translation>Traducciones de direcciones</translation>
    </message>
    <message>
        <source>Addresses and ports at each gateway</source>
        <translation>Direcciones y puertos en cada pasarela</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Translates</source>
        <translation>Traduce</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>Addresses inside</source>
        <translation>Direcciones interiores</translation>
    </message>
    <message>
        <source>Seen outside as</source>
        <translation>Visto desde el exterior como</translation>
    </message>
    <message>
        <source>Prot.</source>
        <translation>Prot.</translation>
    </message>
    <message>
        <source>Ports outside</source>
        <translation>Puertos exteriores</translation>
    </message>
    <message>
        <source>Ports inside</source>
        <translation>Puertos interiores</translation>
    </message>
    <message>
        <source>No gateway of this plan translates addresses.</source>
        <translation>Ninguna pasarela de este plan traduce direcciones.</translation>
    </message>
    <message>
        <source>A rule at a gateway names destinations as they are after the translation on the way in, and sources as they are before the translation on the way out.</source>
        <translation>Una regla de una pasarela nombra los destinos tal como son después de la traducción a la entrada, y los orígenes tal como son antes de la traducción a la salida.</translation>
    </message>
    <message>
        <source>Gateways that translate</source>
        <translation>Pasarelas que traducen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>on the way out static comes before pool and pool before masquerade; on the way in forwards come before static</source>
        <translation>a la salida, las traducciones estáticas preceden a los grupos de direcciones y estos al enmascaramiento; a la entrada, las redirecciones preceden a las estáticas</translation>
    </message>
</context>
<context>
    <name>TranslationTexts</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The static translation at &quot;%1&quot; of %2 to %3 does not pair address by address, in one family and in at most %4 blocks.</source>
        <translation>La traducción estática en &quot;%1&quot; de %2 a %3 no empareja dirección por dirección, en una sola familia y en %4 bloques como máximo.</translation>
    </message>
    <message>
        <source>Give both sides a subnet with the same prefix length.</source>
        <translation>Dé a ambos lados una subred con la misma longitud de prefijo.</translation>
    </message>
    <message>
        <source>Correct the source pool in the plan.</source>
        <translation>Corrija en el plan el grupo de direcciones de origen.</translation>
    </message>
    <message>
        <source>The source pool at &quot;%1&quot; translates %2 and holds no address of the same family.</source>
        <translation>El grupo de direcciones de origen en &quot;%1&quot; traduce %2 y no contiene ninguna dirección de la misma familia.</translation>
    </message>
    <message>
        <source>The source pool at &quot;%1&quot; has %2 separate ranges of one family; the file takes %3.</source>
        <translation>El grupo de direcciones de origen en &quot;%1&quot; tiene %2 intervalos separados de una misma familia; el archivo admite %3.</translation>
    </message>
    <message>
        <source>The source pool at &quot;%1&quot; holds no address for what it translates.</source>
        <translation>El grupo de direcciones de origen en &quot;%1&quot; no contiene ninguna dirección para lo que traduce.</translation>
    </message>
    <message>
        <source>A bridge has no hop of its own and cannot translate addresses.</source>
        <translation>Un puente no tiene salto propio y no puede traducir direcciones.</translation>
    </message>
    <message>
        <source>Take the translations away, or make the gateway a router.</source>
        <translation>Quite las traducciones o convierta la pasarela en router.</translation>
    </message>
    <message>
        <source>The masquerade at &quot;%1&quot; needs the address that the boxes share.</source>
        <translation>El enmascaramiento en &quot;%1&quot; necesita la dirección que comparten los equipos.</translation>
    </message>
    <message>
        <source>Give the gateway&apos;s interface its shared address.</source>
        <translation>Dé a la interfaz de la pasarela su dirección compartida.</translation>
    </message>
</context>
<context>
    <name>TranslationWithoutInterfaceCheck</name>
    <message>
        <source>%1 translates at %2, an interface that it does not have.</source>
        <translation>%1 traduce en %2, una interfaz que no tiene.</translation>
    </message>
    <message>
        <source>An interface of the gateway.</source>
        <translation>Una interfaz de la pasarela.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Una de: %1.</translation>
    </message>
    <message>
        <source>%1; the translation does nothing.</source>
        <translation>%1; la traducción no hace nada.</translation>
    </message>
    <message>
        <source>Choose an interface of the gateway, or remove the translation.</source>
        <translation>Elija una interfaz de la pasarela o quite la traducción.</translation>
    </message>
    <message>
        <source>Translate at %1 instead.</source>
        <translation>Traducir en %1 en su lugar.</translation>
    </message>
    <message>
        <source>Remove the translation.</source>
        <translation>Quitar la traducción.</translation>
    </message>
</context>
<context>
    <name>TtlTooSmallCheck</name>
    <message>
        <source>%1 dies on its way from %2 to %3: its time to live is too small.</source>
        <translation>%1 muere en su camino de %2 a %3: su tiempo de vida es demasiado corto.</translation>
    </message>
    <message>
        <source>A time to live of %1 or more.</source>
        <translation>Un tiempo de vida de %1 o más.</translation>
    </message>
    <message>
        <source>%1; every router takes one away.</source>
        <translation>%1; cada router resta uno.</translation>
    </message>
    <message>
        <source>Set a greater one in the product, or put the ends closer together.</source>
        <translation>Establezca uno mayor en el producto o acerque los extremos entre sí.</translation>
    </message>
</context>
<context>
    <name>UnfilteredEdgeCheck</name>
    <message>
        <source>%1 lets everything pass between %2 and %3.</source>
        <translation>%1 deja pasar todo entre %2 y %3.</translation>
    </message>
    <message>
        <source>A gateway that filters at the edge.</source>
        <translation>Una pasarela que filtre en el borde.</translation>
    </message>
    <message>
        <source>A router without rules: what no flow asks for passes too.</source>
        <translation>Un router sin reglas: también pasa lo que ningún flujo pide.</translation>
    </message>
    <message>
        <source>Let it filter, or put a firewall between.</source>
        <translation>Haga que filtre o ponga un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Let %1 filter.</source>
        <translation>Hacer que %1 filtre.</translation>
    </message>
</context>
<context>
    <name>UnknownQuerierCheck</name>
    <message>
        <source>%1 shall send the queries of %2, but has no interface there.</source>
        <translation>%1 debe enviar las consultas de %2, pero no tiene ninguna interfaz allí.</translation>
    </message>
    <message>
        <source>A gateway or device with an interface in the zone.</source>
        <translation>Una pasarela o un dispositivo con una interfaz en la zona.</translation>
    </message>
    <message>
        <source>It lies in another zone; queries never cross one.</source>
        <translation>Está en otra zona; las consultas nunca pasan de una a otra.</translation>
    </message>
    <message>
        <source>The plan has no such gateway or device.</source>
        <translation>El plan no tiene esa pasarela ni ese dispositivo.</translation>
    </message>
    <message>
        <source>Choose a gateway of the zone, or none.</source>
        <translation>Elija una pasarela de la zona, o ninguna.</translation>
    </message>
    <message>
        <source>Let %1 be the querier of %2.</source>
        <translation>Hacer de %1 el emisor de consultas IGMP de %2.</translation>
    </message>
    <message>
        <source>Name no querier for %1.</source>
        <translation>No indicar ningún emisor de consultas IGMP para %1.</translation>
    </message>
</context>
<context>
    <name>UnknownRestrictionCheck</name>
    <message>
        <source>no gateway</source>
        <translation>ninguna pasarela</translation>
    </message>
    <message>
        <source>The restriction %1 names what the plan does not have: %2.</source>
        <translation>La restricción %1 nombra algo que el plan no tiene: %2.</translation>
    </message>
    <message>
        <source>A gateway, zones and a requirement of this plan.</source>
        <translation>Una pasarela, zonas y un requisito de este plan.</translation>
    </message>
    <message>
        <source>%1; the restriction holds nothing back.</source>
        <translation>%1; la restricción no surte efecto.</translation>
    </message>
    <message>
        <source>Correct the restriction, or remove it.</source>
        <translation>Corrija la restricción o quítela.</translation>
    </message>
    <message>
        <source>Remove the restriction %1.</source>
        <translation>Quite la restricción %1.</translation>
    </message>
</context>
<context>
    <name>UnknownRoleCheck</name>
    <message>
        <source>No product of the plan has the role %1 of %2.</source>
        <translation>Ningún producto del plan tiene el papel %1 de %2.</translation>
    </message>
    <message>
        <source>A role of a product in the catalog.</source>
        <translation>Un papel de un producto del catálogo.</translation>
    </message>
    <message>
        <source>Choose a role of the product, or update the product from the catalog.</source>
        <translation>Elija un papel del producto o actualice el producto desde el catálogo.</translation>
    </message>
    <message>
        <source>Take the role %1 away.</source>
        <translation>Quite el papel %1.</translation>
    </message>
</context>
<context>
    <name>UnknownSystemCheck</name>
    <message>
        <source>The plan has no system %1, to which %2 shall belong.</source>
        <translation>El plan no tiene el sistema %1, indicado para %2.</translation>
    </message>
    <message>
        <source>A system of the plan, with its options.</source>
        <translation>Un sistema del plan, con sus opciones.</translation>
    </message>
    <message>
        <source>%1; its devices are paired among themselves with standard options.</source>
        <translation>%1; sus dispositivos se emparejan entre sí con las opciones estándar.</translation>
    </message>
    <message>
        <source>Add the system, or choose another one.</source>
        <translation>Añada el sistema o elija otro.</translation>
    </message>
    <message>
        <source>Add the system %1.</source>
        <translation>Añada el sistema %1.</translation>
    </message>
</context>
<context>
    <name>UnreachableFlowCheck</name>
    <message>
        <source>There is no way for %1: %2.</source>
        <translation>No hay camino para %1: %2.</translation>
    </message>
    <message>
        <source>Both ends in zones that gateways join.</source>
        <translation>Ambos extremos en zonas unidas por pasarelas.</translation>
    </message>
    <message>
        <source>A way from %1 to %2.</source>
        <translation>Un camino de %1 a %2.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Join the zones by a gateway, or waive the flow.</source>
        <translation>Conecte las zonas mediante una pasarela o exima el flujo.</translation>
    </message>
    <message>
        <source>Join %1 and %2 by a gateway.</source>
        <translation>Conecte %1 y %2 mediante una pasarela.</translation>
    </message>
    <message>
        <source>There is no way for %1: no gateway leads from %2 to %3.</source>
        <translation>No hay camino para %1: ninguna pasarela lleva de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>UnroutedMulticastCheck</name>
    <message>
        <source>Multicast routing for %1.</source>
        <translation>Enrutamiento multicast para %1.</translation>
    </message>
    <message>
        <source>Switch multicast routing on at the gateway (PIM and IGMP), or put the devices into one zone.</source>
        <translation>Active el enrutamiento multicast en la pasarela (PIM e IGMP) o ponga los dispositivos en una sola zona.</translation>
    </message>
    <message>
        <source>Let %1 route multicast.</source>
        <translation>Haga que %1 enrute multicast.</translation>
    </message>
    <message>
        <source>%1 cannot cross %2: the gateway does not route multicast.</source>
        <translation>%1 no puede cruzar %2: la pasarela no enruta multicast.</translation>
    </message>
    <message>
        <source>The gateway routes no multicast. %1</source>
        <translation>La pasarela no enruta multicast. %1</translation>
    </message>
</context>
<context>
    <name>UnusableRendezvousPointCheck</name>
    <message>
        <source>A gateway that routes multicast by PIM, or an address in a zone of the plan.</source>
        <translation>Una pasarela que enrute multicast por PIM, o una dirección de una zona del plan.</translation>
    </message>
    <message>
        <source>Name another rendezvous point, or open the way to it.</source>
        <translation>Designe otro punto de encuentro, o abra el camino hasta él.</translation>
    </message>
    <message>
        <source>The rendezvous point %1 of %2 is not in the plan.</source>
        <translation>El punto de encuentro %1 de %2 no está en el plan.</translation>
    </message>
    <message>
        <source>Neither a gateway with addresses nor an address of any zone.</source>
        <translation>Ni una pasarela con direcciones ni una dirección de ninguna zona.</translation>
    </message>
    <message>
        <source>%1 cannot use the rendezvous point %2.</source>
        <translation>%1 no puede usar el punto de encuentro %2.</translation>
    </message>
    <message>
        <source>No way leads to it.</source>
        <translation>Ningún camino lleva hasta él.</translation>
    </message>
    <message>
        <source>The gateway %1 does not route multicast by PIM.</source>
        <translation>La pasarela %1 no enruta multicast por PIM.</translation>
    </message>
    <message>
        <source>Let %1 route multicast by PIM.</source>
        <translation>Hacer que %1 enrute multicast por PIM.</translation>
    </message>
    <message>
        <source>Forget the rendezvous point of %1.</source>
        <translation>Olvidar el punto de encuentro de %1.</translation>
    </message>
    <message>
        <source>%1 translates %2 to another address, so that no Register arrives where it was sent to.</source>
        <translation>%1 traduce %2 a otra dirección, de modo que ningún Register llega adonde se envió.</translation>
    </message>
    <message>
        <source>%1 could be in %2 as well as in %3, and nothing says where.</source>
        <translation>%1 podría estar tanto en %2 como en %3, y nada indica dónde.</translation>
    </message>
    <message>
        <source>One address that means the rendezvous point on the whole way to it: PIM names it within its messages, where nothing translates it.</source>
        <translation>Una dirección que designe el punto de encuentro en todo el camino hasta él: PIM la nombra dentro de sus mensajes, donde nada la traduce.</translation>
    </message>
</context>
<context>
    <name>UnusedGatewayCheck</name>
    <message>
        <source>No flow crosses the gateway %1.</source>
        <translation>Ningún flujo cruza la pasarela %1.</translation>
    </message>
    <message>
        <source>Interfaces in two zones, and a flow between them.</source>
        <translation>Interfaces en dos zonas y un flujo entre ellas.</translation>
    </message>
    <message>
        <source>It has no interface.</source>
        <translation>No tiene ninguna interfaz.</translation>
    </message>
    <message>
        <source>It joins: %1.</source>
        <translation>Une: %1.</translation>
    </message>
    <message>
        <source>Check that its interfaces lie in the right zones, or remove it.</source>
        <translation>Compruebe que sus interfaces estén en las zonas correctas o quítela.</translation>
    </message>
    <message>
        <source>Remove the gateway %1.</source>
        <translation>Quite la pasarela %1.</translation>
    </message>
</context>
<context>
    <name>UnusedRestrictionCheck</name>
    <message>
        <source>The restriction %1 holds no flow back from %2.</source>
        <translation>La restricción %1 no aparta ningún flujo de %2.</translation>
    </message>
    <message>
        <source>A flow that would cross %1 without it.</source>
        <translation>Un flujo que cruzaría %1 sin ella.</translation>
    </message>
    <message>
        <source>No flow that it is about.</source>
        <translation>Ningún flujo al que se refiera.</translation>
    </message>
    <message>
        <source>Flows that take another way anyway.</source>
        <translation>Flujos que de todos modos toman otro camino.</translation>
    </message>
    <message>
        <source>Remove it, or correct its zones and requirement.</source>
        <translation>Quítela o corrija sus zonas y su requisito.</translation>
    </message>
    <message>
        <source>Remove the restriction %1.</source>
        <translation>Quite la restricción %1.</translation>
    </message>
</context>
<context>
    <name>UnusedTranslationCheck</name>
    <message>
        <source>No flow uses the translation of %1 at %2.</source>
        <translation>Ningún flujo usa la traducción de %1 en %2.</translation>
    </message>
    <message>
        <source>A flow that it translates.</source>
        <translation>Un flujo al que traduzca.</translation>
    </message>
    <message>
        <source>Masquerade, and nothing that leaves there.</source>
        <translation>Enmascaramiento, y nada sale por allí.</translation>
    </message>
    <message>
        <source>%1 for %2, and nothing that meets it.</source>
        <translation>%1 para %2, y nada coincide con ella.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Remove it, or add the requirement that it is for.</source>
        <translation>Quítela o añada el requisito para el que está.</translation>
    </message>
    <message>
        <source>Remove the translation at %1.</source>
        <translation>Quite la traducción en %1.</translation>
    </message>
</context>
<context>
    <name>UnusedZoneCheck</name>
    <message>
        <source>Nothing lies in the zone %1.</source>
        <translation>No hay nada en la zona %1.</translation>
    </message>
    <message>
        <source>A device, a requirement, or a way that leads through it.</source>
        <translation>Un dispositivo, un requisito o un camino que pase por ella.</translation>
    </message>
    <message>
        <source>One gateway and no device.</source>
        <translation>Una pasarela y ningún dispositivo.</translation>
    </message>
    <message>
        <source>No gateway and no device.</source>
        <translation>Ninguna pasarela y ningún dispositivo.</translation>
    </message>
    <message>
        <source>Put devices into it, or remove it.</source>
        <translation>Ponga dispositivos en ella o quítela.</translation>
    </message>
    <message>
        <source>Remove the zone %1.</source>
        <translation>Quite la zona %1.</translation>
    </message>
</context>
<context>
    <name>UpdateTexts</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>En el plan</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>En el catálogo</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Actualizar %1</translation>
    </message>
    <message>
        <source>No port changes; texts, options or requirements do.</source>
        <translation>No cambia ningún puerto; sí cambian textos, opciones o requisitos.</translation>
    </message>
    <message numerus="yes">
        <source>The ports of %n service(s) change.</source>
        <translation>
            <numerusform>Cambian los puertos de %n servicio.</numerusform>
            <numerusform>Cambian los puertos de %n servicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update product</source>
        <translation>Actualizar producto</translation>
    </message>
</context>
<context>
    <name>VlanClashCheck</name>
    <message>
        <source>%1 and %2 at %3 are both VLAN %4.</source>
        <translation>%1 y %2 en %3 son ambas la VLAN %4.</translation>
    </message>
    <message>
        <source>A VLAN of its own for each zone.</source>
        <translation>Una VLAN propia para cada zona.</translation>
    </message>
    <message>
        <source>One VLAN: frames pass between the zones and no rule sees them.</source>
        <translation>Una sola VLAN: las tramas pasan entre las zonas y ninguna regla las ve.</translation>
    </message>
    <message>
        <source>Give one zone another VLAN.</source>
        <translation>Asigne otra VLAN a una de las zonas.</translation>
    </message>
    <message>
        <source>Give %1 the VLAN %2.</source>
        <translation>Asigne a %1 la VLAN %2.</translation>
    </message>
</context>
<context>
    <name>WaiverWithoutEffectCheck</name>
    <message>
        <source>%1 is waived, but nothing on its way filters.</source>
        <translation>%1 está eximido, pero nada filtra en su camino.</translation>
    </message>
    <message>
        <source>A gateway that filters, or a host firewall at an end.</source>
        <translation>Una pasarela que filtre o un cortafuegos del equipo en un extremo.</translation>
    </message>
    <message>
        <source>Both ends in one zone, without host firewalls: the packets pass.</source>
        <translation>Ambos extremos en una zona, sin cortafuegos del equipo: los paquetes pasan.</translation>
    </message>
    <message>
        <source>Only %1, which filters nothing: the packets pass.</source>
        <translation>Solo %1, sin filtrado: los paquetes pasan.</translation>
    </message>
    <message>
        <source>Filter on the way, or switch the service off in the product.</source>
        <translation>Filtre en el camino o desactive el servicio en el producto.</translation>
    </message>
    <message>
        <source>Let %1 filter.</source>
        <translation>Haga que %1 filtre.</translation>
    </message>
    <message>
        <source>Remove the waiver.</source>
        <translation>Quite la exención.</translation>
    </message>
</context>
<context>
    <name>WideRangeCheck</name>
    <message>
        <source>%1 opens a wide range: %2.</source>
        <translation>%1 abre un intervalo amplio: %2.</translation>
    </message>
    <message>
        <source>As few ports as the product can be told to use.</source>
        <translation>Tan pocos puertos como el producto permita configurar.</translation>
    </message>
    <message numerus="yes">
        <source>%n ports.</source>
        <translation>
            <numerusform>%n puerto.</numerusform>
            <numerusform>%n puertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ports, from the source ports %1.</source>
        <translation>
            <numerusform>%n puerto, desde los puertos de origen %1.</numerusform>
            <numerusform>%n puertos, desde los puertos de origen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the range in the product and in its option here, or keep the ends narrow.</source>
        <translation>Reduzca el intervalo en el producto y en su opción aquí, o mantenga restringidos los extremos.</translation>
    </message>
</context>
<context>
    <name>WordTexts</name>
    <message>
        <source>A group of search words has %1 columns instead of 2.</source>
        <translation>Un grupo de palabras de búsqueda tiene %1 columnas en lugar de 2.</translation>
    </message>
    <message>
        <source>Write English words, a tab, Spanish words.</source>
        <translation>Escriba palabras en inglés, un tabulador y palabras en español.</translation>
    </message>
</context>
<context>
    <name>XlsxTexts</name>
    <message>
        <source>The workbook cannot be written: %1.</source>
        <translation>No se puede escribir el libro de cálculo: %1.</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files has room.</source>
        <translation>Compruebe que la carpeta de archivos temporales tiene espacio.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has more rows than a worksheet can hold.</source>
        <translation>La hoja &quot;%1&quot; tiene más filas de las que admite una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Write it as CSV.</source>
        <translation>Escríbala como CSV.</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; does not fit</source>
        <translation>la hoja &quot;%1&quot; no cabe</translation>
    </message>
    <message>
        <source>the temporary folder %1 has no room</source>
        <translation>la carpeta temporal %1 no tiene espacio</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>ZoneMatrixPanel</name>
    <message>
        <source>No zone yet: draw one to put devices into.</source>
        <translation>Todavía no hay zonas: dibuje una para colocar dispositivos.</translation>
    </message>
    <message>
        <source>Permitted services, from row to column</source>
        <translation>Servicios permitidos, de fila a columna</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of zones have services.</source>
        <translation>%1 de %2 pares de zonas tienen servicios.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) have no path.</source>
        <translation>
            <numerusform>%n necesidad no tiene camino.</numerusform>
            <numerusform>%n necesidades no tienen camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 servicio</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without path</source>
        <translation>
            <numerusform>%n sin camino</numerusform>
            <numerusform>%n sin camino</numerusform>
        </translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Desde, hacia</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Without path</source>
        <translation>Sin camino</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Zone matrix</source>
        <translation>Matriz de zonas</translation>
    </message>
    <message>
        <source>What may pass from zone to zone</source>
        <translation>Lo que puede pasar de zona a zona</translation>
    </message>
    <message>
        <source>How many services may pass from the zone at the left to the zone above; everything else is denied.</source>
        <translation>Cuántos servicios pueden pasar de la zona de la izquierda a la zona de arriba; todo lo demás se deniega.</translation>
    </message>
    <message>
        <source>One line for each pair of zones with flows between them; every other pair is denied.</source>
        <translation>Una línea por cada par de zonas con flujos entre ellas; los demás pares se deniegan.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Pairs with services</source>
        <translation>Pares con servicios</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>are counted once, however many devices use them; below stand the gateways crossed</source>
        <translation>se cuentan una sola vez, sea cual sea el número de dispositivos que los usan; debajo figuran las pasarelas que se cruzan</translation>
    </message>
    <message>
        <source>flows that no route carries: see the findings</source>
        <translation>flujos que ninguna ruta transporta: consulte los hallazgos</translation>
    </message>
</context>
<context>
    <name>ZoneWithoutSubnetCheck</name>
    <message>
        <source>The zone %1 has no subnet, but things in it have addresses.</source>
        <translation>La zona %1 no tiene subred, pero hay elementos en ella con direcciones.</translation>
    </message>
    <message>
        <source>Its subnets; without them nothing can say whether an address is right or free.</source>
        <translation>Sus subredes; sin ellas no se puede saber si una dirección es correcta o está libre.</translation>
    </message>
    <message>
        <source>Enter the subnets of the zone.</source>
        <translation>Introduzca las subredes de la zona.</translation>
    </message>
    <message>
        <source>Give %1 the subnet %2.</source>
        <translation>Asigne a %1 la subred %2.</translation>
    </message>
</context>
<context>
    <name>portolan::AboutDialog</name>
    <message>
        <source>About Portolan</source>
        <translation>Acerca de Portolan</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A workbench for planning the network ports of an installation. A portolan was the chart by which a ship found its ports.</source>
        <translation>Entorno de trabajo para planificar los puertos de red de una instalación. Un portulano era la carta con la que un barco encontraba sus puertos.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licencia Pública General de GNU (GPL), versión 3 o posterior</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>The Portolan authors</source>
        <translation>Los autores de Portolan</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Qt %1, QCustomPlot, SQLite, libxlsxwriter</source>
        <translation>Qt %1, QCustomPlot, SQLite, libxlsxwriter</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>None, as far as the law permits. Review every rule before you load it.</source>
        <translation>Ninguna, en la medida en que la ley lo permita. Revise cada regla antes de cargarla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>portolan::CanvasView</name>
    <message numerus="yes">
        <source>Move %n thing(s)</source>
        <translation>
            <numerusform>Mover %n elemento</numerusform>
            <numerusform>Mover %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Show flows</source>
        <translation>Mostrar flujos</translation>
    </message>
    <message>
        <source>Trace from here…</source>
        <translation>Trazar desde aquí…</translation>
    </message>
    <message>
        <source>Give free addresses</source>
        <translation>Asignar direcciones libres</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Keep in place</source>
        <translation>Fijar en su sitio</translation>
    </message>
    <message>
        <source>The layout leaves it where it is.</source>
        <translation>La disposición automática lo deja donde está.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Place zone here</source>
        <translation>Colocar zona aquí</translation>
    </message>
    <message>
        <source>Place external zone here</source>
        <translation>Colocar zona externa aquí</translation>
    </message>
    <message>
        <source>Place gateway here</source>
        <translation>Colocar pasarela aquí</translation>
    </message>
    <message>
        <source>Place note here</source>
        <translation>Colocar nota aquí</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Lay out everything</source>
        <translation>Disponer todo</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Redimensionar %1</translation>
    </message>
    <message>
        <source>Drag a product here, or press A.</source>
        <translation>Arrastre un producto hasta aquí o pulse A.</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Click to see the rules of this point.</source>
        <translation>Haga clic para ver las reglas de este punto.</translation>
    </message>
    <message>
        <source>Trace between the two</source>
        <translation>Trazar entre ambos</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparado con %1</translation>
    </message>
</context>
<context>
    <name>portolan::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %2. %n requirement(s).</source>
        <translation>
            <numerusform>%1, %2. %n requisito.</numerusform>
            <numerusform>%1, %2. %n requisitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>What a plan has besides products.</source>
        <translation>Lo que contiene un plan además de productos.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>A network segment with its subnets.</source>
        <translation>Un segmento de red con sus subredes.</translation>
    </message>
    <message>
        <source>External zone</source>
        <translation>Zona externa</translation>
    </message>
    <message>
        <source>The Internet or a network of others.</source>
        <translation>Internet o una red ajena.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>A router or firewall that joins the chosen zones.</source>
        <translation>Un router o cortafuegos que une las zonas elegidas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A text on the drawing.</source>
        <translation>Un texto en el dibujo.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n papel</numerusform>
            <numerusform>%n papeles</numerusform>
        </translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Uses %1</source>
        <translation>Usa %1</translation>
    </message>
</context>
<context>
    <name>portolan::CatalogPanel</name>
    <message>
        <source>Product, role or port</source>
        <translation>Producto, papel o puerto</translation>
    </message>
    <message>
        <source>Enter places the first hit with its required flows.</source>
        <translation>Intro coloca el primer resultado con sus flujos obligatorios.</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>No product matches ‘%1’. Search the registry instead.</source>
        <translation>Ningún producto coincide con «%1». Busque en el registro.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed %1.</source>
        <translation>Colocado: %1.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Colocar</translation>
    </message>
    <message>
        <source>Update in the plan…</source>
        <translation>Actualizar en el plan…</translation>
    </message>
</context>
<context>
    <name>portolan::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que desea hacer</translation>
    </message>
</context>
<context>
    <name>portolan::Comparing</name>
    <message>
        <source>There is not enough memory to compare these plans.</source>
        <translation>No hay memoria suficiente para comparar estos planes.</translation>
    </message>
</context>
<context>
    <name>portolan::Deriver</name>
    <message>
        <source>There is not enough memory to derive this plan; what is shown is as it was before.</source>
        <translation>No hay memoria suficiente para derivar este plan; lo que se muestra está como antes.</translation>
    </message>
    <message>
        <source>Close other programs or make the plan smaller, then edit on.</source>
        <translation>Cierre otros programas o reduzca el plan y siga editando.</translation>
    </message>
</context>
<context>
    <name>portolan::DockTitle</name>
    <message>
        <source>Float</source>
        <translation>Desacoplar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>portolan::DocumentJournal</name>
    <message>
        <source>There is not enough memory for the journal.</source>
        <translation>No hay memoria suficiente para el diario.</translation>
    </message>
</context>
<context>
    <name>portolan::ExportDialog</name>
    <message>
        <source>Export configurations</source>
        <translation>Exportar configuraciones</translation>
    </message>
    <message>
        <source>One folder for each enforcement point. Read the files before you load them.</source>
        <translation>Una carpeta por cada punto de control. Lea los archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>The platform of each point</source>
        <translation>La plataforma de cada punto</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Where the folders go</source>
        <translation>Destino de las carpetas</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The point has no platform.</source>
        <translation>El punto no tiene plataforma.</translation>
    </message>
    <message>
        <source>The platform “%1” has no exporter.</source>
        <translation>La plataforma «%1» no tiene exportador.</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Elija un formato.</translation>
    </message>
    <message>
        <source>The plan has no enforcement point: place a gateway that filters, or a device with a host firewall.</source>
        <translation>El plan no tiene ningún punto de control: coloque una pasarela que filtre o un dispositivo con cortafuegos del equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) cannot be exported; untick them or mend what they need.</source>
        <translation>
            <numerusform>%n punto no se puede exportar; desmárquelo o corrija lo que le falta.</numerusform>
            <numerusform>%n puntos no se pueden exportar; desmárquelos o corrija lo que les falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar en</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>Escrito en %2: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FindingsButton</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
</context>
<context>
    <name>portolan::FindingsModel</name>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>%1
needs: %2
found: %3
%4</source>
        <translation>%1
requerido: %2
encontrado: %3
%4</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>%1 %2: %3 Needs: %4 Found: %5 %6</source>
        <translation>%1 %2: %3 Requerido: %4 Encontrado: %5 %6</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n aprobado</numerusform>
            <numerusform>%n aprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>requerido</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>portolan::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Lo que no se entendió</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Fitting files (%1);;</source>
        <translation>Archivos adecuados (%1);;</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing can be imported.</source>
        <translation>No hay nada que se pueda importar.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>%1 nuevos, %2 modificados</translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <translation>%1; se muestran los primeros %2</translation>
    </message>
    <message>
        <source>Nothing new comes in.</source>
        <translation>No entra nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n línea no entendida</numerusform>
            <numerusform>%n líneas no entendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to import this.</source>
        <translation>No hay memoria suficiente para importar esto.</translation>
    </message>
    <message>
        <source>Import a part of it, or close other programs.</source>
        <translation>Importe una parte o cierre otros programas.</translation>
    </message>
</context>
<context>
    <name>portolan::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>This finding is settled.</source>
        <translation>Este hallazgo está resuelto.</translation>
    </message>
</context>
<context>
    <name>portolan::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>multicast</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>eximido</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>sin camino</translation>
    </message>
</context>
<context>
    <name>portolan::MainWindow</name>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Devices and addresses</source>
        <translation>Dispositivos y direcciones</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Zone matrix</source>
        <translation>Matriz de zonas</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Port map</source>
        <translation>Mapa de puertos</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Filter drawing, tables and output</source>
        <translation>Filtrar dibujo, tablas y salida</translation>
    </message>
    <message>
        <source>Issue pack…</source>
        <translation>Emitir dossier…</translation>
    </message>
    <message>
        <source>Filter flows</source>
        <translation>Filtrar flujos</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The edit was not made.</source>
        <translation>La edición no se realizó.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Aún no se ha abierto ningún plan</translation>
    </message>
    <message>
        <source>Forget recent plans</source>
        <translation>Olvidar planes recientes</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Trace between the selected devices</source>
        <translation>&amp;Trazar entre los dispositivos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Trace…</source>
        <translation>&amp;Trazar…</translation>
    </message>
    <message>
        <source>The plans were not compared.</source>
        <translation>Los planes no se compararon.</translation>
    </message>
    <message>
        <source>the last saved version</source>
        <translation>la última versión guardada</translation>
    </message>
    <message>
        <source>the version before the last saving</source>
        <translation>la versión anterior al último guardado</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Plans (*.portolan *.portolan~);;All files (*)</source>
        <translation>Planes (*.portolan *.portolan~);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved, edits kept</source>
        <translation>Sin guardar, cambios conservados</translation>
    </message>
    <message>
        <source>The other version is kept as %1.</source>
        <translation>La otra versión se conserva como %1.</translation>
    </message>
    <message>
        <source>Read-only: open by %1. Save asks for another name.</source>
        <translation>Solo lectura: abierto por %1. Al guardar se pide otro nombre.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Edits are not kept for recovery: %1 Save often; it is tried again.</source>
        <translation>Los cambios no se conservan para la recuperación: %1 Guarde a menudo; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>No earlier window left anything behind.</source>
        <translation>Ninguna ventana anterior dejó nada.</translation>
    </message>
    <message>
        <source>This was not opened.</source>
        <translation>Esto no se ha abierto.</translation>
    </message>
    <message>
        <source>Another window has opened it meanwhile.</source>
        <translation>Otra ventana lo ha abierto entretanto.</translation>
    </message>
    <message>
        <source>%1 (recovered).portolan</source>
        <translation>%1 (recuperado).portolan</translation>
    </message>
    <message>
        <source>Recovered; it has no file yet.</source>
        <translation>Recuperado; todavía no tiene archivo.</translation>
    </message>
    <message>
        <source>Recovered; the file holds what was saved last.</source>
        <translation>Recuperado; el archivo contiene lo último que se guardó.</translation>
    </message>
    <message>
        <source>Recovered; its file %1 is gone. Saving writes it again.</source>
        <translation>Recuperado; su archivo %1 ya no está. Al guardar se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Recovered; its file was changed since. Saving asks what to do with both.</source>
        <translation>Recuperado; su archivo cambió desde entonces. Al guardar se pregunta qué hacer con ambos.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>portolan::MergeDialog</name>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Merge with the other version</source>
        <translation>Combinar con la otra versión</translation>
    </message>
    <message>
        <source>Nothing is taken over from the other version without being asked for.</source>
        <translation>De la otra versión no se toma nada sin preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that only the other version changed are taken over.</source>
        <translation>
            <numerusform>Se toma %n elemento que solo cambió la otra versión.</numerusform>
            <numerusform>Se toman %n elementos que solo cambió la otra versión.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place was changed on both sides.</source>
        <translation>Ningún lugar se cambió en ambos lados.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed on both sides. Yours holds; tick theirs where it shall.</source>
        <translation>
            <numerusform>%n lugar se cambió en ambos lados. Vale el suyo; marque el otro donde deba valer.</numerusform>
            <numerusform>%n lugares se cambiaron en ambos lados. Vale el suyo; marque el otro donde deba valer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Del otro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Merge and save</source>
        <translation>&amp;Combinar y guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>portolan::NatDialog</name>
    <message>
        <source>Masquerade behind %1</source>
        <translation>Enmascaramiento tras %1</translation>
    </message>
    <message>
        <source>%1: %2 ↔ %3</source>
        <translation>%1: %2 ↔ %3</translation>
    </message>
    <message>
        <source>%1: %2 → pool %3</source>
        <translation>%1: %2 → grupo de direcciones %3</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>Change translation</source>
        <translation>Modificar traducción</translation>
    </message>
    <message>
        <source>Add translation</source>
        <translation>Añadir traducción</translation>
    </message>
    <message>
        <source>Masquerade: what leaves takes the gateway&apos;s address</source>
        <translation>Enmascaramiento: lo que sale toma la dirección de la pasarela</translation>
    </message>
    <message>
        <source>Forward: ports of the gateway&apos;s address lead to a device</source>
        <translation>Redirección: puertos de la dirección de la pasarela llevan a un dispositivo</translation>
    </message>
    <message>
        <source>Static: two addresses stand for each other, both ways</source>
        <translation>Estática: dos direcciones se representan mutuamente, en ambos sentidos</translation>
    </message>
    <message>
        <source>Pool: what leaves takes one of several addresses</source>
        <translation>Grupo de direcciones: lo que sale toma una de varias direcciones</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, a %2</translation>
    </message>
    <message>
        <source>A device or an address</source>
        <translation>Un dispositivo o una dirección</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>los mismos</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>At &amp;interface</source>
        <translation>En la &amp;interfaz</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocolo</translation>
    </message>
    <message>
        <source>&amp;Outside ports</source>
        <translation>Puertos &amp;exteriores</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>I&amp;nside</source>
        <translation>I&amp;nterior</translation>
    </message>
    <message>
        <source>Inside &amp;target</source>
        <translation>&amp;Destino interior</translation>
    </message>
    <message>
        <source>Inside po&amp;rts</source>
        <translation>Pue&amp;rtos interiores</translation>
    </message>
    <message>
        <source>O&amp;utside</source>
        <translation>E&amp;xterior</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>the address of %1</source>
        <translation>la dirección de %1</translation>
    </message>
    <message>
        <source>Whatever leaves by %1 is seen as %2.</source>
        <translation>Lo que sale por %1 se ve como %2.</translation>
    </message>
    <message>
        <source>Beyond %1, %2 is seen as %3; what comes in to %3 goes to %2.</source>
        <translation>Más allá de %1, %2 se ve como %3; lo que entra hacia %3 va a %2.</translation>
    </message>
    <message>
        <source>Beyond %1, %2 is seen as one of %3.</source>
        <translation>Más allá de %1, %2 se ve como una de %3.</translation>
    </message>
    <message>
        <source>What comes in by %1 to %2, %3 %4, goes to %5, %3 %6.</source>
        <translation>Lo que entra por %1 hacia %2, %3 %4, va a %5, %3 %6.</translation>
    </message>
    <message>
        <source>everything that leaves here</source>
        <translation>todo lo que sale por aquí</translation>
    </message>
    <message>
        <source>its address, not given yet</source>
        <translation>su dirección, aún no indicada</translation>
    </message>
</context>
<context>
    <name>portolan::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
</context>
<context>
    <name>portolan::Notices</name>
    <message>
        <source>Close notice</source>
        <translation>Cerrar aviso</translation>
    </message>
</context>
<context>
    <name>portolan::Outputs</name>
    <message>
        <source>Export drawing</source>
        <translation>Exportar dibujo</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PDF document (*.pdf);;PNG picture (*.png)</source>
        <translation>Dibujo SVG (*.svg);;Documento PDF (*.pdf);;Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>The drawing was not exported.</source>
        <translation>El dibujo no se exportó.</translation>
    </message>
    <message>
        <source>The drawing was written to %1.</source>
        <translation>El dibujo se escribió en %1.</translation>
    </message>
    <message>
        <source>The flow was not waived.</source>
        <translation>El flujo no se eximió.</translation>
    </message>
    <message>
        <source>The finding was not approved.</source>
        <translation>El hallazgo no se aprobó.</translation>
    </message>
    <message>
        <source>Change project details</source>
        <translation>Cambiar datos del proyecto</translation>
    </message>
    <message>
        <source>Issue revision %1</source>
        <translation>Emitir revisión %1</translation>
    </message>
</context>
<context>
    <name>portolan::OverlayBanner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show the drawing as it is (Esc)</source>
        <translation>Mostrar el dibujo tal como es (Esc)</translation>
    </message>
</context>
<context>
    <name>portolan::PackDialog</name>
    <message>
        <source>The folder in which the pack is made</source>
        <translation>La carpeta en la que se crea el dossier</translation>
    </message>
    <message>
        <source>&amp;Issue pack</source>
        <translation>&amp;Emitir dossier</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Writing the pack…</source>
        <translation>Escribiendo el dossier…</translation>
    </message>
    <message>
        <source>The pack was written to %1.</source>
        <translation>El dossier se escribió en %1.</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>Archivos: %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Point without configuration</source>
        <translation>Punto sin configuración</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Issue pack</source>
        <translation>Emitir dossier</translation>
    </message>
    <message>
        <source>1. Title block</source>
        <translation>1. Cajetín</translation>
    </message>
    <message>
        <source>2. Contents</source>
        <translation>2. Contenido</translation>
    </message>
    <message>
        <source>3. Result</source>
        <translation>3. Resultado</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, horizontal</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, horizontal</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Date of issue</source>
        <translation>&amp;Fecha de emisión</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Status, purpose of issue</source>
        <translation>E&amp;stado, objeto de la emisión</translation>
    </message>
    <message>
        <source>C&amp;hecker</source>
        <translation>Re&amp;visor</translation>
    </message>
    <message>
        <source>&amp;Approver</source>
        <translation>&amp;Aprobador</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>This will be written. Points without an exporter for their platform are named in the transmittal.</source>
        <translation>Se escribirá lo siguiente. Los puntos sin exportador para su plataforma se indican en la nota de envío.</translation>
    </message>
</context>
<context>
    <name>portolan::PlanDocument</name>
    <message>
        <source>The plan has no file yet.</source>
        <translation>El plan aún no tiene archivo.</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>Guárdelo con un nombre.</translation>
    </message>
    <message>
        <source>The file was changed by another program since it was read.</source>
        <translation>Otro programa ha modificado el archivo desde que se leyó.</translation>
    </message>
    <message>
        <source>Save under another name, or overwrite the file.</source>
        <translation>Guarde con otro nombre o sobrescriba el archivo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this edit; the plan is as it was.</source>
        <translation>No hay memoria suficiente para este cambio; el plan está como estaba.</translation>
    </message>
    <message>
        <source>Save the plan and close other programs, then try again.</source>
        <translation>Guarde el plan y cierre otros programas; luego vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>portolan::PlanFiles</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>Portolan plans (*.portolan);;All files (*)</source>
        <translation>Planes de Portolan (*.portolan);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The plan was not opened.</source>
        <translation>El plan no se abrió.</translation>
    </message>
    <message>
        <source>The plan was not saved.</source>
        <translation>El plan no se guardó.</translation>
    </message>
    <message>
        <source>Save plan as</source>
        <translation>Guardar plan como</translation>
    </message>
    <message>
        <source>Portolan plans (*.portolan)</source>
        <translation>Planes de Portolan (*.portolan)</translation>
    </message>
    <message>
        <source>%1 (copy).portolan</source>
        <translation>%1 (copia).portolan</translation>
    </message>
    <message>
        <source>Take over an unfinished save</source>
        <translation>Tomar un guardado inacabado</translation>
    </message>
    <message>
        <source>Another window has this file open: %1.</source>
        <translation>Otra ventana tiene abierto este archivo: %1.</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Guarde con otro nombre.</translation>
    </message>
</context>
<context>
    <name>portolan::PortPlot</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only inside the machine</source>
        <translation>Solo dentro del equipo</translation>
    </message>
    <message>
        <source>Opened on demand</source>
        <translation>Abierto bajo demanda</translation>
    </message>
    <message>
        <source>The registry knows %1</source>
        <translation>El registro conoce %1</translation>
    </message>
</context>
<context>
    <name>portolan::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Another language holds from the next start. Sheets speak the language of the plan.</source>
        <translation>El cambio de idioma se aplica desde el próximo inicio. Las hojas usan el idioma del plan.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Own &amp;products</source>
        <translation>&amp;Productos propios</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Approvals &amp;signed by</source>
        <translation>&amp;Aprobaciones firmadas por</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Folder of your own products</source>
        <translation>Carpeta de sus propios productos</translation>
    </message>
    <message>
        <source>&amp;Keep every edit until it is saved</source>
        <translation>&amp;Conservar cada cambio hasta que se guarde</translation>
    </message>
    <message>
        <source>After a crash the plan comes back with its undo history</source>
        <translation>Tras un fallo, el plan vuelve con su historial</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
</context>
<context>
    <name>portolan::PrintPreview</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, horizontal</translation>
    </message>
    <message>
        <source>A3, landscape</source>
        <translation>A3, horizontal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What is &amp;printed</source>
        <translation>&amp;Qué se imprime</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apel</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Tick what is to be printed.</source>
        <translation>Marque lo que se debe imprimir.</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Páginas: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>portolan::ProjectDialog</name>
    <message>
        <source>Project details</source>
        <translation>Datos del proyecto</translation>
    </message>
    <message>
        <source>These stand in the title block of every sheet.</source>
        <translation>Figuran en el cajetín de cada hoja.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Nú&amp;mero</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Emplazamiento</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Language of sheets</source>
        <translation>&amp;Idioma de las hojas</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Cambiar datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>portolan::ReasonDialog</name>
    <message>
        <source>Waive flow</source>
        <translation>Eximir flujo</translation>
    </message>
    <message>
        <source>Approve finding</source>
        <translation>Aprobar hallazgo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>A waived flow is shown everywhere, struck through, but no rule permits it.</source>
        <translation>Un flujo eximido se muestra en todas partes, tachado, pero ninguna regla lo permite.</translation>
    </message>
    <message>
        <source>An approved finding stays in the plan with its reason, below the open ones.</source>
        <translation>Un hallazgo aprobado permanece en el plan con su motivo, debajo de los abiertos.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>&amp;Firmado por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say why; the reason stands in the sheets.</source>
        <translation>Indique por qué; el motivo figura en las hojas.</translation>
    </message>
</context>
<context>
    <name>portolan::Recovery</name>
    <message>
        <source>The recovery folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de recuperación.</translation>
    </message>
    <message>
        <source>Check its permissions and the room on its disk.</source>
        <translation>Compruebe sus permisos y el espacio de su disco.</translation>
    </message>
</context>
<context>
    <name>portolan::RecoveryDialog</name>
    <message>
        <source>Recovered work</source>
        <translation>Trabajo recuperado</translation>
    </message>
    <message>
        <source>Portolan ended before this was saved. Opened, a plan comes back under its own name with its undo history; the saved file stays as it is until you save. What you leave here is offered again.</source>
        <translation>Portolan terminó antes de guardar esto. Al abrirlo, un plan vuelve con su propio nombre y su historial; el archivo guardado queda como está hasta que guarde. Lo que deje aquí se ofrece de nuevo.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Lo conservado</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s), with history</source>
        <translation>
            <numerusform>%n cambio, con historial</numerusform>
            <numerusform>%n cambios, con historial</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the last was cut off</source>
        <translation>%1; el último quedó cortado</translation>
    </message>
    <message>
        <source>a copy of an earlier version</source>
        <translation>una copia de una versión anterior</translation>
    </message>
    <message>
        <source>a file that was being written</source>
        <translation>un archivo que se estaba escribiendo</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>dañado: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Delete what was kept of “%1”?</source>
        <translation>¿Eliminar lo que se conservó de «%1»?</translation>
    </message>
    <message>
        <source>These edits cannot be brought back then.</source>
        <translation>Estos cambios ya no se podrán recuperar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>portolan::RequirementPopup</name>
    <message>
        <source>New requirement</source>
        <translation>Nuevo requisito</translation>
    </message>
    <message>
        <source>%1 needs of %2</source>
        <translation>%1 necesita de %2</translation>
    </message>
    <message>
        <source>443 or 8000-8010, or any</source>
        <translation>443 o 8000-8010, o any</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Add requirement</source>
        <translation>Añadir requisito</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
</context>
<context>
    <name>portolan::RestrictionDialog</name>
    <message>
        <source>Add path restriction</source>
        <translation>Añadir restricción de camino</translation>
    </message>
    <message>
        <source>Change path restriction</source>
        <translation>Modificar restricción de camino</translation>
    </message>
    <message>
        <source>Flows that match do not use the gateway, though it lies on their shortest way. Another way is taken when there is one; else the flow cannot be reached, and a finding says so.</source>
        <translation>Los flujos que coinciden no usan la pasarela, aunque esté en su camino más corto. Se toma otro camino si lo hay; si no, el flujo es inalcanzable y un hallazgo lo indica.</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>cualquier zona</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>&amp;Not through</source>
        <translation>&amp;No a través de</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>&amp;Requirement</source>
        <translation>&amp;Requisito</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>why, for those who read the plan later</source>
        <translation>por qué, para quien lea el plan más adelante</translation>
    </message>
</context>
<context>
    <name>portolan::RouteLine</name>
    <message>
        <source>The drawing is being made</source>
        <translation>Se está haciendo el dibujo</translation>
    </message>
</context>
<context>
    <name>portolan::SheetDialog</name>
    <message>
        <source>Export sheet</source>
        <translation>Exportar hoja</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>All enforcement points</source>
        <translation>Todos los puntos de control</translation>
    </message>
    <message>
        <source>&amp;Point</source>
        <translation>&amp;Punto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;PDF document (*.pdf);;Web page (*.html);;CSV (*.csv)</source>
        <translation>Libro de Excel (*.xlsx);;Documento PDF (*.pdf);;Página web (*.html);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The sheet was written to %1.</source>
        <translation>La hoja se escribió en %1.</translation>
    </message>
</context>
<context>
    <name>portolan::StartPage</name>
    <message>
        <source>Chart the ports of an installation</source>
        <translation>Trace la carta de los puertos de una instalación</translation>
    </message>
    <message>
        <source>Draw what is installed; the flows it needs, the rules they take and the sheets for them follow.</source>
        <translation>Dibuje lo que está instalado; de ahí se derivan los flujos que necesita, las reglas que requieren y sus hojas.</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Plan vacío</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Planes recientes</translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation>
            <numerusform>%n símbolo</numerusform>
            <numerusform>%n símbolos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flujo</numerusform>
            <numerusform>%n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>deriving…</source>
        <translation>derivando…</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>comparando…</translation>
    </message>
    <message>
        <source>derived in %1 ms</source>
        <translation>derivado en %1 ms</translation>
    </message>
    <message>
        <source>x %1 y %2</source>
        <translation>x %1 y %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>portolan::TablePanel</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; the filter leads to the others.</source>
        <translation>Se muestran los primeros %1 de %2; el filtro lleva a los demás.</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Nada coincide aquí con el filtro.</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>Mostrar en el lienzo</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
</context>
<context>
    <name>portolan::TableView</name>
    <message>
        <source>Fit columns to the window</source>
        <translation>Ajustar columnas a la ventana</translation>
    </message>
</context>
<context>
    <name>portolan::TablesDock</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>portolan::TemplateCard</name>
    <message>
        <source>Start a plan from “%1”.</source>
        <translation>Empezar un plan a partir de «%1».</translation>
    </message>
</context>
<context>
    <name>portolan::TracePanel</name>
    <message>
        <source>Device or address</source>
        <translation>Dispositivo o dirección</translation>
    </message>
    <message>
        <source>0 to 65535</source>
        <translation>De 0 a 65535</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Puerto de origen</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Saltos</translation>
    </message>
    <message>
        <source>Any packet</source>
        <translation>Cualquier paquete</translation>
    </message>
    <message>
        <source>“%1” is no port. Write one number from 0 to 65535.</source>
        <translation>«%1» no es un puerto. Escriba un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>Sin camino</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Ruta %1</translation>
    </message>
    <message>
        <source>routes, does not filter</source>
        <translation>enruta, no filtra</translation>
    </message>
    <message>
        <source>%1 permits</source>
        <translation>%1 lo permite</translation>
    </message>
    <message>
        <source>denied by default</source>
        <translation>denegado por defecto</translation>
    </message>
    <message>
        <source>No requirement asks for it.</source>
        <translation>Ningún requisito lo pide.</translation>
    </message>
    <message>
        <source>%1 would permit it but for %2.</source>
        <translation>%1 lo permitiría, salvo por %2.</translation>
    </message>
    <message>
        <source> (%1, line %2)</source>
        <translation> (%1, línea %2)</translation>
    </message>
</context>
<context>
    <name>portolan::Tracing</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>portolan::ZoneMatrix</name>
    <message>
        <source>Zone matrix</source>
        <translation>Matriz de zonas</translation>
    </message>
    <message>
        <source>from ↓  to →</source>
        <translation>de ↓  a →</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) inside %1, past no gateway.</source>
        <translation>
            <numerusform>%n servicio dentro de %1, sin pasar por ninguna pasarela.</numerusform>
            <numerusform>%n servicios dentro de %1, sin pasar por ninguna pasarela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) from %1 to %2.</source>
        <translation>
            <numerusform>%n servicio de %1 a %2.</numerusform>
            <numerusform>%n servicios de %1 a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) have no path.</source>
        <translation>
            <numerusform>%n necesidad no tiene camino.</numerusform>
            <numerusform>%n necesidades no tienen camino.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Ampliación al 100 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
