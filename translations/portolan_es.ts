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
        <source>Prints what the checks remark about a plan.</source>
        <translation>Muestra lo que las comprobaciones observan sobre un plan.</translation>
    </message>
</context>
<context>
    <name>CheckTitles</name>
    <message>
        <source>A device that stands for several has too few addresses</source>
        <translation>Un dispositivo que representa varios tiene pocas direcciones</translation>
    </message>
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
        <source>What was added, removed and changed between two plans.</source>
        <translation>Lo añadido, quitado y modificado entre dos planes.</translation>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>No existe la vista &quot;%1&quot;.</translation>
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
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>%1 devices</source>
        <translation>%1 dispositivos</translation>
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
        <source>a port forward</source>
        <translation>una redirección de puertos</translation>
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
</context>
<context>
    <name>FileTexts</name>
    <message>
        <source>Check that the folder exists, may be written to, and has room; the old file is untouched.</source>
        <translation>Compruebe que la carpeta existe, admite escritura y tiene espacio; el archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>Error al escribir: %1.</translation>
    </message>
    <message>
        <source>The file was written, but its folder could not be flushed to disk.</source>
        <translation>El archivo se escribió, pero no se pudo volcar su carpeta en el disco.</translation>
    </message>
    <message>
        <source>Save again before switching the machine off.</source>
        <translation>Guarde de nuevo antes de apagar la máquina.</translation>
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
        <source>The file is larger than 256 MiB.</source>
        <translation>El archivo supera los 256 MiB.</translation>
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
        <source>The file cannot be read whole.</source>
        <translation>No se puede leer el archivo completo.</translation>
    </message>
    <message>
        <source>This is not a file that can be written.</source>
        <translation>Este no es un archivo en el que se pueda escribir.</translation>
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
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
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
        <source>The earlier pack cannot be moved away.</source>
        <translation>No se puede apartar el dossier anterior.</translation>
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
        <source>Move it back by hand.</source>
        <translation>Devuélvalo a su sitio manualmente.</translation>
    </message>
    <message>
        <source>The folder cannot be put in place; everything is as it was.</source>
        <translation>No se puede colocar la carpeta en su sitio; todo está como estaba.</translation>
    </message>
    <message>
        <source>Check the permissions.</source>
        <translation>Compruebe los permisos.</translation>
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
</context>
<context>
    <name>LinkLocalMulticastCheck</name>
    <message>
        <source>%1 cannot reach from %2 to %3: the group is link-local, and %4 lies between.</source>
        <translation>%1 no puede llegar de %2 a %3: el grupo es de enlace local y %4 está en medio.</translation>
    </message>
    <message>
        <source>Senders and listeners of %1 in one zone.</source>
        <translation>Emisores y receptores de %1 en una misma zona.</translation>
    </message>
    <message>
        <source>The zones differ; routers never forward link-local groups.</source>
        <translation>Las zonas son distintas; los routers nunca reenvían grupos de enlace local.</translation>
    </message>
    <message>
        <source>Put the devices into one zone, or give each zone what it needs (a relay or a directory service).</source>
        <translation>Ponga los dispositivos en una misma zona o dé a cada zona lo que necesita (un relé o un servicio de directorio).</translation>
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
        <source>Save under another name to keep both, or overwrite it; the other version is then kept as a backup beside it.</source>
        <translation>Guarde con otro nombre para conservar ambas versiones o sobrescriba el archivo; la otra versión se conservará junto a él como copia de seguridad.</translation>
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
        <source>Recovered copy</source>
        <translation>Copia recuperada</translation>
    </message>
    <message>
        <source>A copy of “%1” with unsaved changes was kept on %2.</source>
        <translation>El %2 se conservó una copia de «%1» con cambios sin guardar.</translation>
    </message>
    <message>
        <source>Opening it leaves the saved plan as it is; you choose where the copy is saved.</source>
        <translation>Al abrirla, el plan guardado queda como está; usted elige dónde guardar la copia.</translation>
    </message>
    <message>
        <source>Open copy</source>
        <translation>Abrir copia</translation>
    </message>
    <message>
        <source>Delete copy</source>
        <translation>Eliminar copia</translation>
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
</context>
<context>
    <name>MulticastSheet</name>
    <message>
        <source>Multicast plan</source>
        <translation>Plan de multicast</translation>
    </message>
    <message>
        <source>Groups, senders, listeners</source>
        <translation>Grupos, emisores, receptores</translation>
    </message>
    <message>
        <source>No flow of this plan is multicast.</source>
        <translation>Ningún flujo de este plan es multicast.</translation>
    </message>
    <message>
        <source>The groups that switches and routers must carry, with those who send and listen.</source>
        <translation>Los grupos que deben transportar los switches y los routers, con quienes emiten y reciben.</translation>
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
        <source>Listeners</source>
        <translation>Receptores</translation>
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
        <source>a zone with listeners wants an IGMP querier; a group that crosses a gateway wants multicast routing there</source>
        <translation>una zona con receptores requiere un querier IGMP; un grupo que atraviesa una pasarela requiere allí enrutamiento multicast</translation>
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
        <source>Filters: only what a rule permits passes</source>
        <translation>Filtra: solo pasa lo que una regla permite</translation>
    </message>
    <message>
        <source>Stateful: replies pass by themselves</source>
        <translation>Con estado: las respuestas pasan por sí solas</translation>
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
        <source>Masquerade behind %1</source>
        <translation>Enmascaramiento tras %1</translation>
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
        <source>Masquerade: all that leaves takes the gateway&apos;s address</source>
        <translation>Enmascaramiento: todo lo que sale toma la dirección de la pasarela</translation>
    </message>
    <message>
        <source>Forward: a port from outside goes to a device</source>
        <translation>Redirección: un puerto del exterior va a un dispositivo</translation>
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
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Target ports</source>
        <translation>Puertos de destino</translation>
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
        <source>Listeners</source>
        <translation>Receptores</translation>
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
        <source>Write masquerade or forward.</source>
        <translation>Escriba masquerade o forward.</translation>
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
        <source>The interface &quot;%1&quot; is there twice.</source>
        <translation>La interfaz &quot;%1&quot; aparece dos veces.</translation>
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
    inspector, findings, start, rule:ID, device:ID, finding:ID, print, import, preferences, about, issue.
</source>
        <translation>portolan [PLAN]
    Abre el entorno de trabajo.
portolan --screenshot FILE.png [--size 1600x1000] [--theme light|dark] [--language CODE] [--show VIEW] [PLAN]
    Escribe una imagen de la ventana principal y termina. VIEW: flows, rules, devices, zones, ports, registry, catalog,
    inspector, findings, start, rule:ID, device:ID, finding:ID, print, import, preferences, about, issue.
</translation>
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
        <source>Opened without a need: %1.</source>
        <translation>Abierto sin necesidad: %1.</translation>
    </message>
    <message>
        <source>Use a gateway that separates them, or approve this finding.</source>
        <translation>Use una pasarela que los separe o apruebe este hallazgo.</translation>
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
        <source>no gateway leads from %1 to %2</source>
        <translation>ninguna pasarela lleva de %1 a %2</translation>
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
</context>
<context>
    <name>UnroutedMulticastCheck</name>
    <message>
        <source>%1 cannot reach from %2 to %3: the gateway %4 does not route multicast.</source>
        <translation>%1 no puede llegar de %2 a %3: la pasarela %4 no enruta multicast.</translation>
    </message>
    <message>
        <source>Multicast routing for %1.</source>
        <translation>Enrutamiento multicast para %1.</translation>
    </message>
    <message>
        <source>The gateway routes no multicast.</source>
        <translation>La pasarela no enruta multicast.</translation>
    </message>
    <message>
        <source>Switch multicast routing on at the gateway (PIM and IGMP), or put the devices into one zone.</source>
        <translation>Active el enrutamiento multicast en la pasarela (PIM e IGMP) o ponga los dispositivos en una sola zona.</translation>
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
        <source>Recovered copy kept %1</source>
        <translation>Copia recuperada conservada: %1</translation>
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
        <source>No recovery copy: %1</source>
        <translation>Sin copia de recuperación: %1</translation>
    </message>
    <message>
        <source>The copy was not opened.</source>
        <translation>La copia no se abrió.</translation>
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
        <source>%1 (recovered).portolan</source>
        <translation>%1 (recuperado).portolan</translation>
    </message>
    <message>
        <source>Save plan as</source>
        <translation>Guardar plan como</translation>
    </message>
    <message>
        <source>Portolan plans (*.portolan)</source>
        <translation>Planes de Portolan (*.portolan)</translation>
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
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>&amp;Recovery copy every</source>
        <translation>&amp;Copia de recuperación cada</translation>
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
    <name>portolan::TraceDialog</name>
    <message>
        <source>Trace a connection</source>
        <translation>Trazar una conexión</translation>
    </message>
    <message>
        <source>Device or address</source>
        <translation>Dispositivo o dirección</translation>
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
        <source>&amp;Protocol, port</source>
        <translation>&amp;Protocolo, puerto</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trazar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No path: %1</source>
        <translation>Sin camino: %1</translation>
    </message>
    <message>
        <source>Permitted on every route</source>
        <translation>Permitido en todas las rutas</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>Ruta %1</translation>
    </message>
    <message>
        <source>Permitted: nothing stands between the two.</source>
        <translation>Permitido: nada se interpone entre ambos.</translation>
    </message>
    <message>
        <source>passes through</source>
        <translation>atraviesa</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>goes out</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>routes only</source>
        <translation>solo enruta</translation>
    </message>
    <message>
        <source>denied by default</source>
        <translation>denegado por defecto</translation>
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
